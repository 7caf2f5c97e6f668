/**
 * Chance that a seed repeats, for what a customer does on a faulty network. Nothing secret comes of it.
 */

/** Mulberry32 (Tommy Ettinger, 2017). */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 up to and without `bound`. */
  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }
}
