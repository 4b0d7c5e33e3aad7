import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, apiError } from '../apiError.ts';
import type { Core } from '../core.ts';
import type { Fault } from '../faults.ts';
import type { RecordedRequest } from '../journal.ts';
import { isRecord, listAt, stringAt } from '../json.ts';
import { textOf } from '../reading.ts';
import { parseMultipart } from './multipart.ts';
import { callOf, type Route } from './router.ts';

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const readAll = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const parseBody = (contentType: string, raw: Buffer): Pick<RecordedRequest, 'body' | 'files'> => {
  if (raw.length === 0) return { body: undefined, files: [] };
  const multipart = contentType.startsWith('multipart/form-data')
    ? parseMultipart(contentType, raw)
    : undefined;
  const text = multipart ? multipart.fields.get('payload_json') : raw.toString('utf8');
  const files = multipart?.files ?? [];
  try {
    return { body: text === undefined ? undefined : JSON.parse(text), files };
  } catch {
    return { body: undefined, files };
  }
};

/** Answers Discord's REST API, version 10, and serves attachments under /cdn. */
export const makeRestServer = (core: () => Core, routes: readonly Route[], cancelled: AbortSignal): Server =>
  createServer((incoming, outgoing) => {
    serve(core(), routes, cancelled, incoming, outgoing).catch((error: unknown) => {
      // A bug of the fake: say so where a test will see it.
      core().journal.note(`THE FAKE FAILED: ${error instanceof Error ? error.stack : String(error)}`);
      outgoing.writeHead(599).end(String(error));
    });
  });

const serve = async (
  core: Core,
  routes: readonly Route[],
  cancelled: AbortSignal,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => {
  const url = new URL(incoming.url ?? '/', core.urls.api);
  const path = decodeURIComponent(url.pathname);
  if (path.startsWith('/cdn/')) return serveFile(core, path, outgoing);
  const raw = await readAll(incoming).catch(() => undefined);
  if (!raw) return; // the client gave up while sending
  const contentType = incoming.headers['content-type'] ?? '';
  const request: RecordedRequest = {
    method: incoming.method ?? 'GET',
    path: path.replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    ...parseBody(contentType, raw),
    at: core.clock.now(),
  };
  core.journal.requests.push(request);
  const fault = core.faults.take(request.method, request.path);
  if (fault) request.fault = fault.name;
  if (fault?.reset === 'before') return cut(core, request, incoming);
  const answer = fault?.answer ?? answerOf(core, routes, request, incoming, raw, path);
  if (fault?.reset === 'after') return cut(core, request, incoming);
  await waitOut(core, request, fault, cancelled);
  request.status = answer.status;
  request.answer = answer.body;
  core.journal.note(`${request.method} ${request.path} → ${describeAnswer(request, answer)}`);
  const headers = { 'content-type': 'application/json', ...answer.headers };
  if (answer.body === undefined) outgoing.writeHead(answer.status).end();
  else outgoing.writeHead(answer.status, headers).end(textOfBody(answer.body));
};

const textOfBody = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

const waitOut = async (
  core: Core,
  request: RecordedRequest,
  fault: Fault | undefined,
  cancelled: AbortSignal,
) => {
  if (!fault?.delay) return;
  core.journal.note(`${request.method} ${request.path} (${fault.name})`);
  await fault.delay(cancelled);
};

const cut = (core: Core, request: RecordedRequest, incoming: IncomingMessage): void => {
  core.journal.note(`${request.method} ${request.path} → ${request.fault}`);
  incoming.socket.resetAndDestroy();
};

const answerOf = (
  core: Core,
  routes: readonly Route[],
  request: RecordedRequest,
  incoming: IncomingMessage,
  raw: Buffer,
  fullPath: string,
): Answer => {
  try {
    if (!fullPath.startsWith('/api/v10/'))
      throw new ApiError(404, 0, `404: Not Found (use /api/v10): ${fullPath}`);
    const found = routes.find((each) => each.method === request.method && each.pattern.test(request.path));
    if (!found)
      throw new ApiError(404, 0, `404: Not Found: the fake has no ${request.method} ${request.path}`);
    if (found.authorized && incoming.headers.authorization !== `Bot ${core.token}`) throw apiError(0);
    if (raw.length > 0 && request.body === undefined) throw apiError(50109);
    const params = found.pattern.exec(request.path)?.groups ?? {};
    const body = found.handle(callOf(core, request, params));
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { method, path, body } = request;
    const { code, message, errors } = error;
    // That somebody closed their direct messages is no fault of the bot's.
    if (code !== 50007) core.journal.refuse({ method, path, code, message, ...(errors && { errors }), body });
    return { status: error.status, body: error.toBody() };
  }
};

/** What a message or modal in the body says, for descriptions. */
const saidIn = (body: unknown): string => {
  if (!isRecord(body)) return '';
  const data = isRecord(body.data) ? body.data : body;
  const content = stringAt(data, 'content') ?? stringAt(data, 'title') ?? '';
  const text = textOf({ content, embeds: listAt(data, 'embeds'), components: listAt(data, 'components') });
  return text === '' ? '' : ` "${text.slice(0, 120).replaceAll('\n', ' ⏎ ')}"`;
};

const describeAnswer = (request: RecordedRequest, answer: Answer): string => {
  const { body, path } = request;
  const type = isRecord(body) && path.endsWith('/callback') ? ` type ${String(body.type)}` : '';
  const fault = request.fault ? ` (fault: ${request.fault})` : '';
  const why = answer.status >= 400 ? ` ${textOfBody(answer.body)}` : '';
  return `${answer.status}${type}${fault}${saidIn(body)}${why}`;
};

const serveFile = (core: Core, path: string, outgoing: ServerResponse): void => {
  const id = path.split('/')[2];
  const files = [...core.world.channels.values()].flatMap((channel) =>
    channel.messages.flatMap(({ files }) => files),
  );
  const file = [...files, ...core.interactions.uploads].find((each) => each.id === id);
  if (!file) outgoing.writeHead(404).end();
  else outgoing.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
};
