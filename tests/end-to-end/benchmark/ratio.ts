/**
 * What two sides took, round by round, and how that is printed: as a ratio, since the same run on another machine takes another time.
 */

/** What a side did in one round: how long it took, in microseconds. */
export type Round = () => Promise<readonly number[]>;

/** How often both sides play; the first time is for the browser to compile, and is not counted. */
const ROUNDS = 9;

/** Plays both sides by turns, and prints what ours took in terms of theirs. */
export async function printRatio(what: string, [ourName, ours]: readonly [string, Round], [theirName, theirs]: readonly [string, Round]): Promise<void> {
  const medians: (readonly [number, number])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whoever plays second finds the machine warm: they take turns in that as well.
    const first = round % 2 === 0 ? await ours() : null;
    const second = await theirs();
    if (round > 0) medians.push([median(first ?? await ours()), median(second)]);
  }
  const ratios = medians.map(([our, their]) => our / their).sort((one, other) => one - other);
  const spread = `${shown(ratios[0])} to ${shown(ratios.at(-1))} in ${ratios.length} rounds`;
  const times = `${shown(median(medians.map(([our]) => our)))} to ${shown(median(medians.map(([, their]) => their)))} µs`;
  console.log(`${what}: ${ourName} / ${theirName} = ${shown(median(ratios))} (${spread}; medians ${times})`);
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Three digits say enough. */
function shown(number: number | undefined): string {
  return Number(number?.toPrecision(3)).toString();
}
