import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { createFetcher } from './fetcher';
import { hideUntilReady } from './whenReady';

const welcome = `# The API as your account sees it. Ctrl+Enter runs the query.
{
  search(text: "APT28", first: 3) {
    nodes {
      matchedText
      entity {
        id
        kind
        displayName
      }
    }
  }
}
`;

const root = document.getElementById('graphiql');
if (root) {
  hideUntilReady(root);
  createRoot(root).render(<GraphiQL fetcher={createFetcher()} defaultQuery={welcome} shouldPersistHeaders={false} />);
}
