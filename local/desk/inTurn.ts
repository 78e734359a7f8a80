/** One at a time, in the order asked: requests and the timer share one service and must not interleave in it. */
export function inTurn(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // Whoever asked hears of a failure; the next in line goes on all the same.
    last = mine.catch(() => undefined);
    return mine;
  };
}
