import type { Seat } from "../../src/model/model.ts";
import { seatLines } from "../../src/text/seats.ts";
import type { Words } from "../../src/words/words.ts";

/** The seats of a membership: of each a line for who holds it, and below it one for each of the terms on which it is held. */
export function SeatList(props: { words: Words; seats: readonly Seat[] }) {
  const [first, ...others] = props.seats;
  if (first === undefined) return null;
  if (others.length === 0) return <SeatWords words={props.words} seat={first} />;
  return (
    <ul class="seats">
      {props.seats.map((seat) => (
        <li>
          <SeatWords words={props.words} seat={seat} />
        </li>
      ))}
    </ul>
  );
}

function SeatWords(props: { words: Words; seat: Seat }) {
  const [holder, ...terms] = seatLines(props.words, props.seat);
  return (
    <>
      {holder}
      {terms.map((line) => (
        <p class="seat-terms">{line}</p>
      ))}
    </>
  );
}
