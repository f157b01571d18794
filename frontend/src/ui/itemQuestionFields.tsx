import { Button, TextInput } from '@mantine/core';
import { isBackwards, type Typed } from '../lib/itemQuestion';

/** An item by its id or the address of its page, and the days from and to which. */
export function ItemQuestionFields({
  words,
  typed,
  onChange,
  disabled = false,
}: {
  words: {
    readonly item: string;
    readonly placeholder?: string;
    readonly from: string;
    readonly to: string;
    readonly ask: string;
    readonly badPeriod: string;
  };
  typed: Typed;
  onChange: (typed: Typed) => void;
  disabled?: boolean;
}) {
  const backwards = isBackwards(typed);
  return (
    <>
      <div className="audit-fields">
        <TextInput
          label={words.item}
          placeholder={words.placeholder ?? ''}
          value={typed.item}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => onChange({ ...typed, item: value })}
        />
        <TextInput
          type="date"
          label={words.from}
          value={typed.from}
          onChange={({ currentTarget: { value } }) => onChange({ ...typed, from: value })}
        />
        <TextInput
          type="date"
          label={words.to}
          value={typed.to}
          onChange={({ currentTarget: { value } }) => onChange({ ...typed, to: value })}
        />
        <Button type="submit" disabled={disabled || backwards}>
          {words.ask}
        </Button>
      </div>
      {backwards && (
        <p className="form-error" role="alert">
          {words.badPeriod}
        </p>
      )}
    </>
  );
}
