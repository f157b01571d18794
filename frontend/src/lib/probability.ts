/** A probability as whole per cent, never nought and never certain; spaced as the server prints it. */
export function percent(probability: number, language: string): string {
  if (probability < 0.01) return `< ${new Intl.NumberFormat(language).format(1)} %`;
  return `${new Intl.NumberFormat(language).format(Math.round(Math.min(0.99, probability) * 100))} %`;
}

/** A weight with its sign, to two digits; a true minus, so that columns align. */
export function signed(weight: number, language: string): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' } as const;
  return new Intl.NumberFormat(language, digits).format(weight).replace('-', '−');
}
