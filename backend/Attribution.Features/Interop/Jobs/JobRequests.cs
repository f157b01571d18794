using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;

namespace Attribution.Features.Interop.Jobs;

/// <summary>Makes an import's request from its job, with the rights that its account has now.</summary>
public sealed class JobRequests(IGraphStore store, ViewSource views, FindCaller callers, AuditLedger ledger)
{
    /// <summary>The request; null: the account is no longer active.</summary>
    internal async Task<ImportRequest?> OfAsync(ImportProgress import, ImportJob job, Stream content, CancellationToken cancellationToken) =>
        callers(import.Account) is { } caller && caller.Unit.Id == import.UnitId
            ? await OfAsync(caller, job, content, cancellationToken).ConfigureAwait(false) with { AnnouncedAt = import.FirstRevision }
            : null;

    /// <summary>The request of a caller.</summary>
    internal async Task<ImportRequest> OfAsync(Caller caller, ImportJob job, Stream content, CancellationToken cancellationToken) => new()
    {
        Content = content,
        FileName = job.FileName,
        Unit = caller.Unit,
        Account = caller.Account,
        View = await views.ForAsync(caller.Reader, cancellationToken).ConfigureAwait(false),
        DefaultGrade = job.Reliability is { } reliability ? new Grade(GradeScheme.Admiralty, reliability, null) : null,
        LabelOverride = job.Label is { } label ? await store.ReadLabelAsync(new LabelId(label), cancellationToken).ConfigureAwait(false) : null,
        DryRun = job.DryRun,
        Snapshot = job.Snapshot,
        Job = job.ToJson(),
        OnRelease = new CallerTrail(ledger, caller).ReleaseByImportAsync,
    };
}
