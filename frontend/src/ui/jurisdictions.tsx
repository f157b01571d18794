import { useTranslation } from 'react-i18next';

/** Country codes with their names on hover; two or more stand out. */
export function Jurisdictions({ codes: given }: { codes: readonly (string | null)[] }) {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'region', fallback: 'code' });
  const codes = given.filter((code) => code !== null);
  if (codes.length === 0) return null;
  return (
    <span className={codes.length > 1 ? 'countries countries-several' : 'countries'}>
      {codes.map((code) => (
        <abbr key={code} title={/^[A-Z]{2}$/.test(code) ? names.of(code) : code}>
          {code}
        </abbr>
      ))}
    </span>
  );
}
