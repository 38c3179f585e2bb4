/**
 * What a journey asks of hands and head, counted by the keystroke-level model (Card, Moran and Newell, 1980) at the speed of
 * a slow person: half a second a key, two seconds to point at something and click it, and 1.2 seconds of thought before each
 * thing that is done.
 */
export class Effort {
  keys = 0;
  clicks = 0;
  thoughts = 0;

  /** All of it in seconds. */
  get seconds(): number {
    return this.keys * 0.5 + this.clicks * 2 + this.thoughts * 1.2;
  }
}
