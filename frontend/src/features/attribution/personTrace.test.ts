import { describe, expect, it } from 'vitest';
import { linkInput, noLink, noTrace, traceInput } from './personTrace';

describe('person trace', () => {
  it('leaves out what is not said', () => {
    expect([traceInput(noTrace), linkInput(noLink)]).toEqual([{}, {}]);
  });

  it('sends typed moments as UTC', () => {
    const said = {
      person: { id: 'p', name: 'A person' },
      used: { id: 'w', name: 'a wallet' },
      place: ' Gdynia ',
      from: '2024-05-01T10:20',
      to: '2024-05-01T11:00',
    };
    expect(traceInput(said)).toEqual({
      actorId: 'p',
      usedId: 'w',
      place: 'Gdynia',
      from: '2024-05-01T10:20:00.000Z',
      to: '2024-05-01T11:00:00.000Z',
    });
  });

  it('joins a trace with moment and port', () => {
    expect(linkInput({ trace: 'SUBSCRIBER_RETURN', instant: '2024-05-01T10:20', port: '50123' })).toEqual({
      trace: 'SUBSCRIBER_RETURN',
      instant: '2024-05-01T10:20:00.000Z',
      sourcePort: 50_123,
    });
  });
});
