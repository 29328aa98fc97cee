import { ApiError, TransportError } from "./api-error";
import type { ApiSets } from "./api-sets";
import type { CallArguments } from "./call-arguments";
import { KeptReferences } from "./kept-references";
import { identityOf, LoadAnswer } from "./load-answer";
import { readLoadQuery, type LoadQuery } from "./load-query";
import { MemberGuard, notImplemented } from "./member-guard";
import type { MemberTable } from "./member-table";
import type { WireObject } from "./object-type";
import { PathResolver, type ObjectRoots } from "./path-resolver";
import { ACTION, PATH, readRequest, type WireAction, type WireRequest } from "./wire-request";
import type { WireRecord, WireValue } from "./wire-value";

export interface ProcessorOptions {
  readonly roots: ObjectRoots;
  readonly members: MemberTable;
  readonly apiSets: ApiSets;
  /** Awaited before every action that reads: results of formulas must be there. */
  readonly beforeRead: () => Promise<void>;
  /** Called before every action with its 0-based position; may throw ApiError or TransportError (injected faults). */
  readonly beforeAction: (index: number) => void;
  /** Called after the last action that was carried out. */
  readonly afterActions: () => void;
}

const NULL_OBJECT: WireRecord = { _IsNull: true };

/** What an object has of its own may say nothing of results; what it leads to may. A list has what its items have. */
function loadsResults(object: WireObject | null, query: LoadQuery): boolean {
  const items = object?.items?.() ?? [];
  if (items.length > 0) return items.some((item) => loadsResults(item, query));
  if (!object?.isWithoutResults) return true;
  const own = new Set([...Object.keys(object.ids()), ...object.properties().map(({ wire }) => wire)]);
  const known = new Set([...own].map((wire) => wire.toLowerCase()));
  return [...query.named.keys()].some((name) => !known.has(name));
}

/** Carries out ProcessQuery requests: the protocol of office.js, without any knowledge of Excel. */
export class RequestProcessor {
  private readonly guard: MemberGuard;
  private readonly references = new KeptReferences();
  private readonly answers: LoadAnswer;

  constructor(private readonly options: ProcessorOptions) {
    this.guard = new MemberGuard(options.members, options.apiSets);
    this.answers = new LoadAnswer(this.guard, this.references);
  }

  /** How many objects the client keeps; none must be left behind after a run. */
  get keptReferences(): number {
    return this.references.count;
  }

  /**
   * The response to one request. Never throws for what the request asks: errors are part of the response. Throws
   * TransportError where the session ends within it.
   */
  async process(body: WireValue): Promise<WireRecord> {
    try {
      return await this.carryOut(body);
    } finally {
      this.options.afterActions();
    }
  }

  private async carryOut(body: WireValue): Promise<WireRecord> {
    const request = readRequest(body);
    const paths = new PathResolver(request, this.options.roots, this.guard, this.references);
    const results: WireValue[] = [];
    const traces: number[] = [];
    const traced = () => (traces.length > 0 ? { TraceIds: traces } : {});
    for (const [index, action] of request.actions.entries()) {
      try {
        this.options.beforeAction(index);
        if (action.type === ACTION.trace) traces.push(action.id);
        const value = action.type === ACTION.trace ? null : await this.act(request, paths, action);
        results.push({ ActionId: action.id, Value: value });
      } catch (error) {
        if (error instanceof TransportError) throw error;
        return {
          Error: this.refusal(error, index, this.place(paths, action)),
          ...traced(),
          ProcessedResults: { Results: results },
        };
      }
    }
    return { Results: results, ...traced() };
  }

  private async act(request: WireRequest, paths: PathResolver, action: WireAction): Promise<WireValue> {
    if (this.reads(paths, action)) await this.options.beforeRead();
    const object = paths.object(action.pathId);
    switch (action.type) {
      case ACTION.instantiate:
        if (!object) return null;
        if (request.keepsReferences && !paths.path(action.pathId).disposable) this.references.keep(object);
        return identityOf(object, this.references);
      case ACTION.query:
        return object && this.answers.of(object, readLoadQuery(action.query));
      case ACTION.method:
        return object ? this.call(paths, object, action) : NULL_OBJECT;
      case ACTION.setProperty:
        if (!object) return NULL_OBJECT;
        return this.set(object, action.name, paths.arguments(action.args).value(0));
      case ACTION.update:
        if (!object) return NULL_OBJECT;
        for (const [name, value] of Object.entries(action.state)) this.set(object, name, value);
        return null;
      default:
        throw new ApiError("NotImplemented", `action type ${action.type}`);
    }
  }

  /** A load, or a method that goes by results: a chart takes its series from what its cells show. */
  private reads(paths: PathResolver, { type, name, pathId, query }: WireAction): boolean {
    switch (type) {
      case ACTION.query:
        return loadsResults(paths.object(pathId), readLoadQuery(query));
      case ACTION.queryAsJson:
        return true;
      case ACTION.method:
        return paths.object(pathId)?.goesByResults(name) ?? false;
      case ACTION.instantiate: {
        const path = paths.path(pathId);
        return path.type === PATH.method && (paths.object(path.parentId)?.goesByResults(path.name) ?? false);
      }
      default:
        return false;
    }
  }

  private call(paths: PathResolver, object: WireObject, action: WireAction): WireValue {
    const args = paths.arguments(action.args);
    if (action.name === "_KeepReference") this.references.keep(object);
    else if (action.name === "_RemoveReference") this.references.release(args.text(0));
    else return this.method(object, action.name)(args);
    return null;
  }

  private method(object: WireObject, name: string): (args: CallArguments) => WireValue {
    const wire = this.guard.wireName(object.className, name);
    const method = object.method(wire);
    if (method) return method;
    if (!object.object(wire)) throw notImplemented(object.className, wire);
    throw new ApiError("InvalidRequest", `${object.className}.${wire} answers with an object`);
  }

  private set(object: WireObject, name: string, value: WireValue): null {
    const wire = this.guard.wireName(object.className, name);
    const property = object.property(wire);
    if (!property) throw notImplemented(object.className, wire);
    if (!property.write) throw new ApiError("InvalidOperation", `${object.className}.${wire} is read-only.`);
    property.write(value);
    return null;
  }

  private refusal(error: unknown, index: number, place: string): WireRecord {
    const known =
      error instanceof ApiError
        ? error
        : new ApiError(
            "GeneralException",
            error instanceof Error ? (error.stack ?? error.message) : String(error),
          );
    return {
      Code: known.code,
      Message: known.message,
      Location: place,
      ActionIndex: index,
      HttpStatusCode: known.httpStatus,
    };
  }

  /** `Range.values`: the member that the failing action names. */
  private place(paths: PathResolver, action: WireAction): string {
    try {
      const path = paths.path(action.pathId);
      const owner = paths.walked(action.name === "" ? path.parentId : action.pathId);
      const name = action.name === "" ? path.name || "getItem" : action.name;
      return `${owner?.className ?? ""}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    } catch {
      return "";
    }
  }
}
