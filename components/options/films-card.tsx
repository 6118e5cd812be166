import { useRef, useState } from "preact/hooks";
import { longestFilmName, mostFilms, type ApprovedFilms } from "../../core/video/film-list.ts";
import { isMaker, placeOf } from "../../core/video/films.ts";
import { readFilm } from "../../core/video/read-film.ts";
import { tidyLine } from "../../core/words/tidy-line.ts";
import { Button } from "../button.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { RemovableLine } from "../removable-line.tsx";
import { SiteName } from "../site-name.tsx";
import { useStrings } from "../strings/context.ts";

export type FilmsCardProps = {
  readonly films: ApprovedFilms;
  /** True once it is kept. */
  readonly onChange: (films: ApprovedFilms) => Promise<boolean>;
};

/** Channels and single films of YouTube that open in the garden. */
export function FilmsCard({ films, onChange }: FilmsCardProps) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  // Without a name of its own the line says already whose channel it is.
  const whatOpens = (of: string, name: string) =>
    isMaker(of) ? t("options.media.films_all", name === "" ? "" : of).trim() : t("options.media.films_one");
  const without = (gone: string) => films.filter(({ of }) => of !== gone);
  return (
    <div class="card stack">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {t("options.media.films")}
        </h3>
        <p class="soft">{t("options.media.films_lead")}</p>
      </div>
      {films.length === 0 && <p>{t("options.media.films_none")}</p>}
      {films.length > 0 && (
        <ul class="lines">
          {films.map(({ of, name = "" }) => (
            <RemovableLine
              key={of}
              name={tidyLine(name, longestFilmName) || of}
              onRemove={() => onChange(without(of))}
              after={heading}
            >
              <p class="host">{tidyLine(name, longestFilmName) || <SiteName site={placeOf(of)} />}</p>
              <p class="hint">{whatOpens(of, name)}</p>
            </RemovableLine>
          ))}
        </ul>
      )}
      <FilmForm
        onAdd={(film) => onChange([...without(film.of), film])}
        isFull={(of) => without(of).length >= mostFilms}
      />
      <p class="hint">{t("options.media.films_limits")}</p>
    </div>
  );
}

type FilmFormProps = {
  /** Whether there is no room for this one. */
  readonly isFull: (of: string) => boolean;
  readonly onAdd: (film: ApprovedFilms[number]) => Promise<boolean>;
};

function FilmForm({ isFull, onAdd }: FilmFormProps) {
  const { t } = useStrings();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const of = readFilm(text);
    const refuse = (why: string) => {
      setProblem(why);
      field.current?.focus();
    };
    if (of === undefined) return refuse(t("options.media.films_invalid"));
    if (isFull(of)) return refuse(t("options.media.films_full"));
    setProblem("");
    const called = tidyLine(name, longestFilmName);
    if (!(await onAdd({ of, ...(called === "" ? {} : { name: called }) }))) return;
    setText("");
    setName("");
    // Whoever adds one often adds another.
    field.current?.focus();
  };
  return (
    <Form class="stack narrow" onSubmit={submit}>
      <TextField
        kind="url"
        self={field}
        label={t("options.media.films_address")}
        hint={t("options.media.films_hint")}
        problem={problem}
        value={text}
        onChange={setText}
      />
      <TextField label={t("options.media.films_name")} value={name} onChange={setName} />
      <div>
        <Button submits>{t("options.media.films_add")}</Button>
      </div>
    </Form>
  );
}
