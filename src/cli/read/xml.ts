/// <reference path="../saxen.d.ts" />
import { Parser } from 'saxen';
import { UnreadableFileError } from '../unreadable-file';

/** What happens on the way through an XML document. Names come without their namespace prefix. */
export type XmlHandler = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked between pieces of the document; true ends the reading early. */
  readonly isDone?: () => boolean;
};

/** Reads an attribute by its name, any prefix left out; undefined when it is not there. */
export type Attributes = (name: string) => string | undefined;

/**
 * Reads XML piece by piece, so that a sheet of any size passes through.
 *
 * @throws {UnreadableFileError} when it is not well-formed
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  part: string,
  handler: XmlHandler,
): Promise<void> {
  const parser = new Parser();
  parser.on('error', () => {
    throw new UnreadableFileError('damaged', part);
  });
  if (handler.open !== undefined) {
    const { open } = handler;
    parser.on('openTag', (name, attributes, decode) => {
      let all: Record<string, string> | undefined;
      open(localName(name), (wanted) => {
        all ??= attributes();
        const value = all[wanted] ?? valueByLocalName(all, wanted);
        return value?.includes('&') === true ? decode(value) : value;
      });
    });
  }
  if (handler.close !== undefined) {
    const { close } = handler;
    parser.on('closeTag', (name) => close(localName(name)));
  }
  if (handler.text !== undefined) {
    const { text } = handler;
    parser.on('text', (value, decode) => text(value.includes('&') ? decode(value) : value));
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (handler.isDone?.() === true) return;
  }
  parser.write(decoder.decode());
  parser.end();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function valueByLocalName(attributes: Record<string, string>, wanted: string): string | undefined {
  for (const name in attributes) {
    if (name.length > wanted.length && name.includes(':') && localName(name) === wanted)
      return attributes[name];
  }
  return undefined;
}
