import type { ComponentChildren } from "preact";

export interface Column<T> {
  readonly name: string;
  readonly cell: (item: T) => ComponentChildren;
  /** Left out where there is little room. */
  readonly isMinor?: boolean;
  /** Left out first. */
  readonly isExtra?: boolean;
  /** Stays on one line, where there is room. */
  readonly isWhole?: boolean;
  readonly isNumber?: boolean;
}

interface TableProps<T> {
  /** Says what it lists, to those who do not see it. */
  readonly name: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
}

/** A list of things. A link in the first column is the whole row's. */
export function Table<T>({ name, columns, items, keyOf }: TableProps<T>) {
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" class={classOf(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={keyOf(item)}>
            {columns.map((column) => (
              <td key={column.name} class={classOf(column)}>
                {column.cell(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ isMinor, isExtra, isWhole, isNumber }: Column<never>): string {
  const classes = { minor: isMinor, extra: isExtra, unbroken: isWhole, number: isNumber };
  return Object.entries(classes)
    .filter(([, has]) => has === true)
    .map(([name]) => name)
    .join(" ");
}
