/** Its editors load later than its buttons; before both are there, a click on "Execute query" would do nothing. */
const editors = ['.graphiql-query-editor .CodeMirror', '.result-window .CodeMirror'];

/** Keeps GraphiQL out of sight until it can do what is asked of it. */
export function hideUntilReady(root: HTMLElement): void {
  root.ariaBusy = 'true';
  const observer = new MutationObserver(() => {
    if (!editors.every((editor) => root.querySelector(editor) !== null)) return;
    observer.disconnect();
    // The editors are in the page a moment before the buttons know of them.
    requestAnimationFrame(() => requestAnimationFrame(() => root.removeAttribute('aria-busy')));
  });
  observer.observe(root, { childList: true, subtree: true });
}
