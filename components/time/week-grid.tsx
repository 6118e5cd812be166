import { useEffect, useRef } from "preact/hooks";
import { slotsOfDay, weekdays, type Weekday, type WeekGrid as Hours } from "../../core/time/time-limits.ts";
import { isOpenAt, type GridCell } from "../../core/time/week-grid.ts";
import { clockOf } from "../family/clock.ts";
import { useStrings } from "../strings/context.ts";
import { stepFrom, usePainting, type Painting } from "./use-painting.ts";

export type WeekGridProps = {
  readonly hours: Hours;
  readonly label: string;
  readonly onChange: (hours: Hours) => void;
};

const columns = Array.from({ length: slotsOfDay }, (_, column) => column);
const hourColumns = columns.filter((column) => column % 2 === 0);

/** A week of half hours to paint, with mouse, finger or keys; its headings switch a day, an hour or everything. */
export function WeekGrid({ hours, label, onChange }: WeekGridProps) {
  const painting = usePainting(hours, onChange);
  const root = useRef<HTMLTableElement>(null);
  const { row, column } = painting.at;
  useEffect(() => {
    // Only one who is in the grid already is led on.
    const here = root.current;
    if (here?.contains(document.activeElement)) here.querySelector<HTMLElement>(placeOf({ row, column }))?.focus();
  }, [row, column]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepFrom(painting.at, event.key);
    const isPress = event.key === " " || event.key === "Enter";
    if (next === undefined && !isPress) return;
    event.preventDefault();
    if (next === undefined) painting.press(painting.at);
    else painting.move(next, event.shiftKey);
  };
  return (
    <div class="week-scroll">
      <table
        class="week"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table may be a grid (HTML-ARIA)
        role="grid"
        aria-label={label}
        aria-multiselectable
        ref={root}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => begin(event, painting)}
        onPointerMove={(event) => extend(event, painting)}
      >
        <thead>
          <Headings painting={painting} />
        </thead>
        <tbody>
          {weekdays.map((day) => (
            <Day key={day} day={day} hours={hours} painting={painting} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { readonly painting: Painting; readonly place: GridCell };

/** One of all the cells is in the order of the Tab key. */
function placing({ painting: { at }, place: { row, column } }: CellProps) {
  return { "data-row": row, "data-column": column, tabIndex: at.row === row && at.column === column ? 0 : -1 };
}

const placeOf = ({ row, column }: GridCell) => `[data-row="${row}"][data-column="${column}"]`;

function Headings({ painting }: { painting: Painting }) {
  const { t } = useStrings();
  const corner = { row: -1, column: -1 };
  return (
    <tr>
      <th scope="col" class="week-day" {...placing({ painting, place: corner })}>
        {t("options.time.week_all")}
      </th>
      {hourColumns.map((column) => (
        <th
          key={column}
          scope="col"
          class="week-hour"
          colSpan={2}
          aria-label={`${clockOf(column * 30)}–${clockOf((column * 30 + 60) % 1440)}`}
          {...placing({ painting, place: { row: -1, column } })}
        >
          {column / 2}
        </th>
      ))}
    </tr>
  );
}

function Day({ day, hours, painting }: { day: Weekday; hours: Hours; painting: Painting }) {
  const { t } = useStrings();
  const row = day - 1;
  return (
    <tr>
      <th scope="row" class="week-day" {...placing({ painting, place: { row, column: -1 } })}>
        {t(`weekday.d${day}`)}
      </th>
      {columns.map((column) => {
        const place = { row, column };
        const open = isOpenAt(hours, place);
        const state = t(open ? "options.time.cell_open" : "options.time.cell_closed");
        return (
          <td
            key={column}
            class={open ? "week-cell open" : "week-cell"}
            aria-selected={open}
            aria-label={`${t(`weekday.d${day}`)} ${clockOf(column * 30)}: ${state}`}
            {...placing({ painting, place })}
          />
        );
      })}
    </tr>
  );
}

/** The place on the grid that a point of the screen shows; undefined beside it. */
function placeAt(x: number, y: number): GridCell | undefined {
  const { row, column } = document.elementFromPoint(x, y)?.closest<HTMLElement>(".week [data-row]")?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

type GridPointerEvent = PointerEvent & { readonly currentTarget: HTMLElement };

/** The grid holds the pointer until it is let go, so that a stroke which began elsewhere paints nothing. */
function begin({ button, clientX, clientY, pointerId, currentTarget }: GridPointerEvent, painting: Painting): void {
  const place = button === 0 ? placeAt(clientX, clientY) : undefined;
  if (place === undefined) return;
  currentTarget.setPointerCapture(pointerId);
  painting.press(place);
}

/** The one who holds the pointer hears of it wherever it is: the cell under it is looked up. */
function extend({ clientX, clientY, pointerId, currentTarget }: GridPointerEvent, painting: Painting): void {
  const place = currentTarget.hasPointerCapture(pointerId) ? placeAt(clientX, clientY) : undefined;
  if (place !== undefined && place.row >= 0 && place.column >= 0) painting.extend(place);
}
