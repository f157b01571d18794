using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>One write as the log keeps it: what a copy of the store needs besides the things written.</summary>
/// <param name="Change">Revision, time, and the numbers of what it wrote.</param>
/// <param name="Operation">The write's name.</param>
/// <param name="RequestHash">SHA-256 of what was asked.</param>
/// <param name="UnitId">Unit of the account; empty where the log no longer has it.</param>
/// <param name="Import">The import that it belongs to; null: none, or the write withdrew one.</param>
/// <param name="Answer">The answer kept with it; null: none, or no longer.</param>
public sealed record CommitEntry(ChangeEntry Change, OperationId Operation, ReadOnlyMemory<byte> RequestHash, string UnitId, ImportId? Import, ReadOnlyMemory<byte>? Answer);
