/** Every setting by plain words, in both languages; and what only sounds like one. */
import { expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

const DAY = '2026-11-23T16:10' as LocalDateTime;
const commandOf = (text: string): unknown => read(text, { now: DAY, children: [{ name: 'Mia' }] }).command;

it.each([
  ["can you text me in spanish please", { name: 'lang', lang: 'es' }],
  ["español por favor", { name: 'lang', lang: 'es' }],
  ["háblame en español", { name: 'lang', lang: 'es' }],
  ["english please", { name: 'lang', lang: 'en' }],
  ["switch back to english", { name: 'lang', lang: 'en' }],
  ["please answer me at night", { name: 'replies', on: true }],
  ["text me back during the night too", { name: 'replies', on: true }],
  ["don't reply at night", { name: 'replies', on: false }],
  ["no me contesten de noche", { name: 'replies', on: false }],
  ["contéstame de noche también", { name: 'replies', on: true }],
  ["remind me every night", { name: 'reminders', rhythm: 'every' }],
  ["I want a reminder each night", { name: 'reminders', rhythm: 'every' }],
  ["only remind me the first 3 nights of each step", { name: 'reminders', rhythm: 'first3' }],
  ["only remind me when the step changes", { name: 'reminders', rhythm: 'change' }],
  ["avísame solo cuando cambie el paso", { name: 'reminders', rhythm: 'change' }],
  ["just text me when something changes", { name: 'reminders', rhythm: 'change' }],
  ["recuérdame cada noche", { name: 'reminders', rhythm: 'every' }],
  ["late is fine", { name: 'late-ok', on: true }],
  ["you can text me after 8", { name: 'late-ok', on: true }],
  ["ok to text until 9", { name: 'late-ok', on: true }],
  ["please don't text me after 8", { name: 'late-ok', on: false }],
  ["no texts after 8pm", { name: 'late-ok', on: false }],
  ["pueden escribirme hasta las 9", { name: 'late-ok', on: true }],
  ["send it at 6 please", { name: 'early' }],
  ["send tonight's step at 6pm", { name: 'early' }],
  ["mándalo a las 6", { name: 'early' }],
  ["pause for 3 days", { name: 'pause', nights: 3 }],
  ["take a break for a week", { name: 'pause', nights: 7 }],
  ["we need a break from the plan", { name: 'pause' }],
  ["pausa 3 días", { name: 'pause', nights: 3 }],
  ["queremos pausar el plan", { name: 'pause' }],
  ["we're ready to start again", { name: 'resume' }],
  ["let's pick the plan back up", { name: 'resume' }],
  ["sigamos con el plan", { name: 'resume' }],
  ["retomamos el plan", { name: 'resume' }],
  ["she's sick", { name: 'sick' }],
  ["está enferma", { name: 'sick' }],
  ["she's better now", { name: 'better' }],
  ["all better", { name: 'better' }],
  ["ya está mejor", { name: 'better' }],
  ["he's feeling better", { name: 'better' }],
  ["go back to the last step", { name: 'back' }],
  ["can we go back a step", { name: 'back' }],
  ["volver al paso anterior", { name: 'back' }],
  ["this step is too hard", { name: 'easier' }],
  ["something easier please", { name: 'easier' }],
  ["algo más fácil", { name: 'easier' }],
  ["we want to try a different plan", { name: 'change' }],
  ["cambiar de plan", { name: 'change' }],
  ["bedtime is 7:45 now", { name: 'bedtime', at: '19:45' }],
  ["move bedtime to 7:15 starting tomorrow", { name: 'bedtime', at: '19:15' }],
  ["cambia la hora de dormir a las 7:15 desde mañana", { name: 'bedtime', at: '19:15' }],
  ["move bedtime to 7:30", { name: 'bedtime', at: '19:30' }],
  ["la hora de dormir es a las 8", { name: 'bedtime', at: '20:00' }],
  ["ZONE Denver", { name: 'zone' }],
  ["we moved to Chicago", { name: 'zone' }],
  ["nos mudamos a Miami", { name: 'zone' }],
  ["change my time zone to Pacific", { name: 'zone' }],
  ["what happened tonight so far", { name: 'night' }],
  ["how has the night been", { name: 'night' }],
  ["cómo va la noche", { name: 'night' }],
  ["what's the plan tonight", { name: 'plan' }],
  ["qué toca esta noche", { name: 'plan' }],
  ["send me all my data", { name: 'export' }],
  ["quiero una copia de mis datos", { name: 'export' }],
  ["delete everything", { name: 'delete' }],
  ["borren todo", { name: 'delete' }],
] as [string, object][])('%s', (text, command) => {
  expect(commandOf(text)).toMatchObject(command);
});

it.each([
  'every night she wakes at 2', 'she wakes every night when i change her', 'woke when i changed the diaper 2:10', 'first 3 nights were hard', 'asleep after 8', 'woke after 9',
  'cada noche se despierta a las 2', 'se durmió después de las 8', 'i text you every night and she still wakes, woke 2:10', 'night was hard',
])('"%s" sets nothing', (text) => {
  expect((commandOf(text) as { name?: string } | undefined)?.name).toBeUndefined();
});

it('a limit is no opt-out, and an opt-out no limit', () => {
  expect(commandOf("please don't text me after 8")).toEqual({ name: 'late-ok', on: false });
  expect(commandOf("please don't text me again")).toEqual({ name: 'stop' });
  expect(commandOf("don't remind me every night")).not.toMatchObject({ name: 'reminders' });
});
