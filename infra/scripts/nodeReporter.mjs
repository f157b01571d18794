/** A reporter for node:test that prints one JSON object per finished test, for results.mjs; the message of a failed one ends with what it had printed. */
export default async function* nodeReporter(source) {
  const printed = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      printed.set(data.file, (printed.get(data.file) ?? '') + data.message);
      yield data.message;
    }
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    const said = type === 'test:fail' ? `\n${printed.get(data.file) ?? ''}` : '';
    printed.delete(data.file);
    yield `\n${JSON.stringify({ outcome: outcome(type, data), name: data.name, message: message(data) + said })}\n`;
  }
}

function outcome(type, data) {
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  return type === 'test:pass' ? 'passed' : 'failed';
}

function message(data) {
  const reason = data.skip ?? data.todo;
  if (reason !== undefined) return typeof reason === 'string' && reason !== '' ? reason : 'no reason given';
  const error = data.details?.error;
  return error === undefined ? '' : String(error.cause?.stack ?? error.cause ?? error.stack ?? error);
}
