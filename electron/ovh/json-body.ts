import { JSONParser } from '@streamparser/json';
import { bytesSink, type Sink } from '../http/transport.ts';

/** The body of an answer. */
export interface JsonBody {
  /** All of it; of a body that was read without some fields, how it begins. */
  text: string;
  /** Fails when it is not JSON. */
  parse: () => unknown;
}

/** Enough of a body to see what else than JSON it is. */
const beginningLength = 200;

export function jsonSink(): Sink<JsonBody> {
  const sink = bytesSink();
  return {
    write: (chunk) => sink.write(chunk),
    end() {
      const text = sink.end().toString('utf8');
      return { text, parse: () => JSON.parse(text) as unknown };
    },
  };
}

/**
 * Reads JSON as it comes and drops these fields of the object, or of each object of the list: neither
 * they nor the text are held. It costs some three times the processor time of `JSON.parse`, so it is for
 * lists whose objects carry far more than what is used of them.
 */
export function jsonSinkWithout(fields: readonly string[]): Sink<JsonBody> {
  const parser = new JSONParser({
    paths: ['$', ...fields.flatMap((field) => [`$.${field}`, `$.*.${field}`])],
  });
  const decoder = new TextDecoder();
  let root: unknown;
  let failure: unknown = null;
  let beginning = '';
  parser.onValue = ({ value, key, parent }) => {
    if (parent === undefined) root = value;
    else Reflect.deleteProperty(parent, key ?? '');
  };
  const take = (step: () => void): void => {
    if (failure !== null) return;
    try {
      step();
    } catch (error) {
      failure = error;
    }
  };
  return {
    write(chunk) {
      // As text: the parser refuses bytes that are no UTF-8, which `JSON.parse` gets replaced.
      const text = decoder.decode(chunk, { stream: true });
      if (beginning.length < beginningLength) beginning += text.slice(0, beginningLength);
      take(() => parser.write(text));
    },
    end() {
      take(() => {
        parser.write(decoder.decode());
        if (!parser.isEnded) parser.end();
      });
      return {
        text: beginning,
        parse() {
          if (failure !== null) throw failure;
          if (root === undefined) throw new SyntaxError('The answer is empty.');
          return root;
        },
      };
    },
  };
}
