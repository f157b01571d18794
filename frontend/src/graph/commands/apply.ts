import type { ChartDocument } from '../model/document';
import { applyAdd, describeAdd, invertAdd } from './add';
import type { ChartCommand, CommandDescription, CompoundCommand } from './command';
import { applyHide, describeHide, invertHide } from './hide';
import { applyMove, describeMove, invertMove } from './move';
import { applyPin, describePin, invertPin } from './pin';
import { applyRemove, describeRemove, invertRemove } from './remove';
import { applyUpdate, describeUpdate, invertUpdate } from './update';

/** The document after the command; the one given stays as it was. O(elements of the document). */
export function applyCommand(document: ChartDocument, command: ChartCommand): ChartDocument {
  switch (command.type) {
    case 'add':
      return applyAdd(document, command);
    case 'remove':
      return applyRemove(document, command);
    case 'move':
      return applyMove(document, command);
    case 'pin':
      return applyPin(document, command);
    case 'hide':
      return applyHide(document, command);
    case 'update':
      return applyUpdate(document, command);
    case 'compound':
      return command.commands.reduce(applyCommand, document);
    default:
      return unknownCommand(command);
  }
}

/** The command that takes this one back: applied after it, the document is as before. */
export function invertCommand(command: ChartCommand): ChartCommand {
  switch (command.type) {
    case 'add':
      return invertAdd(command);
    case 'remove':
      return invertRemove(command);
    case 'move':
      return invertMove(command);
    case 'pin':
      return invertPin(command);
    case 'hide':
      return invertHide(command);
    case 'update':
      return invertUpdate(command);
    case 'compound':
      return { ...command, commands: command.commands.map(invertCommand).reverse() };
    default:
      return unknownCommand(command);
  }
}

/** What the command did, for the history list and the live region. */
export function describeCommand(command: ChartCommand): CommandDescription {
  switch (command.type) {
    case 'add':
      return describeAdd(command);
    case 'remove':
      return describeRemove(command);
    case 'move':
      return describeMove(command);
    case 'pin':
      return describePin(command);
    case 'hide':
      return describeHide(command);
    case 'update':
      return describeUpdate(command);
    case 'compound':
      return describeCompound(command);
    default:
      return unknownCommand(command);
  }
}

/** A compound reads as its first part that adds or removes something. */
function describeCompound(command: CompoundCommand): CommandDescription {
  if (command.reason === 'live') return { key: 'live', count: command.commands.length };
  const telling = command.commands.find(({ type }) => type === 'add' || type === 'remove') ?? command.commands[0];
  return telling === undefined ? { key: 'update', count: 0 } : describeCommand(telling);
}

function unknownCommand(command: never): never {
  throw new Error(`Unknown chart command ${JSON.stringify(command)}`);
}
