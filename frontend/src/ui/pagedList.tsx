import { Fragment, type ReactNode } from 'react';
import { Loaded, type LoadedProps } from './loaded';
import { MoreFoot, type MoreFootProps } from './moreFoot';
import { EmptyState } from './states';

export interface PagedListProps<Data, Item> {
  /** Of the list, for tests. */
  readonly name: string;
  /** What stands in place of a list that is empty. */
  readonly none: string;
  readonly noneHelp: string;
  readonly pages: Omit<MoreFootProps['pages'], 'nodes'> & {
    readonly nodes: readonly Item[];
    readonly result: LoadedProps<Data>['result'];
    readonly refetch: () => void;
  };
  readonly children: (item: Item) => ReactNode;
}

/** A list that is read page by page. */
export function PagedList<Data, Item extends { readonly id: string }>({
  name,
  none,
  noneHelp,
  pages,
  children,
}: PagedListProps<Data, Item>) {
  return (
    <>
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState title={none} help={noneHelp} />
          ) : (
            <ul className="list-plain" data-testid={name}>
              {pages.nodes.map((item) => (
                <Fragment key={item.id}>{children(item)}</Fragment>
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreFoot pages={pages} />
    </>
  );
}
