import "./names.css";

/** Names of sites under a line that opens and closes. They are shown, never linked: nobody goes there from here. */
export function FoldedNames({ label, names, open }: { label: string; names: readonly string[]; open?: boolean }) {
  return (
    <details class="names" open={open === true}>
      <summary>{label}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
