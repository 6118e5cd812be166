import { useRef } from "preact/hooks";
import { Button } from "../button.tsx";

export type FilePickerProps = {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** A button of ours in front of the browser's own choice of a file. */
export function FilePicker({ label, accept, onFile }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => picker.current?.click()}>{label}</Button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
