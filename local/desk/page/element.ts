/** Makes elements of the page: text is always text, never markup. */
/// <reference lib="dom" />

type Child = Node | string | undefined | false;

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

export function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as E;
}

/** Posts to the desk; what it refuses is shown as the one line it says. Undefined where it was not taken. */
export async function post(path: string, body: object): Promise<{ familyId?: string } | undefined> {
  const response = await fetch(path, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  }).catch(() => undefined);
  if (response?.ok) {
    notice('');
    return await response.json() as { familyId?: string };
  }
  notice(response ? (await response.text()).trim() : 'The desk does not answer just now. Is npm start still running?');
  return undefined;
}

export function notice(words: string): void {
  byId('notice').textContent = words;
}
