import { type ReactNode, useId } from 'react';

/** A titled region of a page. */
export function Panel({
  title,
  count,
  actions,
  children,
  flush = false,
}: {
  title: string;
  count?: number | string | undefined;
  actions?: ReactNode;
  children: ReactNode;
  /** Content reaches the edges, as tables do. */
  flush?: boolean;
}) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>
          {title}
          {count !== undefined && <span className="count num">{count}</span>}
        </h2>
        {actions}
      </header>
      <div className={flush ? 'panel-body flush' : 'panel-body'}>{children}</div>
    </section>
  );
}
