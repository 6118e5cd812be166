import { useRef, useState } from "preact/hooks";
import { longestFilmName, mostFilms, type ApprovedFilms } from "../../core/video/film-list.ts";
import { isMaker, placeOf } from "../../core/video/films.ts";
import { readFilm } from "../../core/video/read-film.ts";
import { tidyLine } from "../../core/words/tidy-line.ts";
import { Button } from "../button.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
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
  const without = (gone: string) => films.filter(({ of }) => of !== gone);
  // The pressed button goes with its line.
  const remove = async (gone: string) => {
    if (await onChange(without(gone))) heading.current?.focus();
  };
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
            <li class="line" key={of}>
              <div class="grow">
                <p class="host">{tidyLine(name, longestFilmName) || placeOf(of)}</p>
                <p class="hint">{t(isMaker(of) ? "options.media.films_all" : "options.media.films_one", of)}</p>
              </div>
              <Button
                label={t("options.sites.remove_of", tidyLine(name, longestFilmName) || of)}
                onPress={() => void remove(of)}
              >
                {t("options.sites.remove")}
              </Button>
            </li>
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
