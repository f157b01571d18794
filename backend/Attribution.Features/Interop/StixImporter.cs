using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Running;
using Attribution.Features.Interop.Stix.Sources;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop;

/// <summary>
/// Imports STIX 2.1 (and 2.0, tolerantly) of any size. Idempotent: the same file again changes nothing, and a killed import run again ends in the same graph.
/// Memory is bounded by 8 MiB an object and about 200 bytes for each object of the file.
/// </summary>
public sealed class StixImporter(IGraphStore store, IdSource ids)
{
    /// <summary>Imports a file. Refusals of objects are in the summary; failures of the store throw <see cref="GraphStoreException"/>, and what was written till then stays.</summary>
    public async Task<ImportSummary> ImportAsync(ImportRequest request, IProgress<ImportStep>? progress, CancellationToken cancellationToken)
    {
        using var file = await StixFile.OpenAsync(request.Content, cancellationToken).ConfigureAwait(false);
        var committer = new BatchCommitter(store, new ReleaseNotes(store, request, IdOf(request, file.Hash)), cancellationToken);
        await using (committer.ConfigureAwait(false))
        {
            // Its own announcement is no content.
            var storeIsEmpty = await store.ReadRevisionAsync(cancellationToken).ConfigureAwait(false) <= (request.AnnouncedAt == 1 ? 1 : 0);
            FileLabels labels = new(store, request);
            OwnSight sight = new(request.View, store);
            CreatorNames creators = new(labels.Specs);
            ImportContext context = new()
            {
                Store = store,
                Ids = ids,
                Request = request,
                Import = IdOf(request, file.Hash),
                FileHash = file.Hash,
                Options = OptionsOf(request),
                Step = new ImportStep(ImportPhase.Survey, 0, 0, file.Length, default),
                StoreIsEmpty = storeIsEmpty,
                Labels = labels,
                Sources = new SourceTable(store, ids, request, labels, creators, sight, storeIsEmpty),
                Sight = sight,
                Committer = committer,
            };

            // The reading is synchronous, as the file is a local one: it gets a thread of its own.
            await Task.Run(() => new ImportRun(file, context, labels, creators, progress).RunAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            await context.Committer.DrainAsync().ConfigureAwait(false);
            var summary = SummaryOf(context);
            await EndAsync(context, summary, cancellationToken).ConfigureAwait(false);
            return summary with { Revision = context.Committer.Revision };
        }
    }

    /// <summary>Names an import: the same file, account and options give the same id. A trial has another one, as it brings nothing.</summary>
    public static ImportId IdOf(ImportRequest request, ReadOnlySpan<byte> fileHash)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{request.Unit.Id}\n{request.Account}\n{Convert.ToHexStringLower(fileHash)}\n{OptionsOf(request)}");
        return new ImportId(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
    }

    /// <summary>Options that change the outcome, as JSON.</summary>
    public static string OptionsOf(ImportRequest request)
    {
        JsonObject options = new()
        {
            ["grade"] = request.DefaultGrade?.Text,
            ["label"] = request.LabelOverride?.Digest(),
            ["snapshot"] = request.Snapshot,
            ["source"] = request.SourceName,
            ["sourceIsPublic"] = request.SourceIsPublic,
            ["trustLabels"] = request.TrustLabels,
        };
        if (request.DryRun)
        {
            options["dryRun"] = true;
        }

        return options.ToJsonString();
    }

    /// <summary>Keeps what came of it. An import that nobody announced leaves no trace if it wrote nothing.</summary>
    private async Task EndAsync(ImportContext context, ImportSummary summary, CancellationToken cancellationToken)
    {
        var isUsable = summary.Outcome is not ImportOutcome.NothingUsable;
        var isAnnounced = context.Request.Job is not null;
        if (!isAnnounced && (!isUsable || context.Request.DryRun || await IsDoneAsync(context, cancellationToken).ConfigureAwait(false)))
        {
            return;
        }

        context.Step = context.Step with { Objects = summary.Read, BytesDone = context.Step.BytesTotal };
        var kept = context.Summary with
        {
            DryRun = context.Request.DryRun,
            Outcome = summary.Outcome,
            Issues = summary.Issues,
            FailureCode = isUsable ? null : "NOTHING_USABLE",
            FailureMessage = isUsable ? null : "No object of the file could be used; the issues say why.",
        };
        var batch = context.NewBatch(isUsable ? ImportStates.Done : ImportStates.Failed);
        await context.Committer.SendAsync(batch with { Import = batch.Import! with { Summary = kept.ToJson() } }).ConfigureAwait(false); // a batch of an import has one
        await context.Committer.DrainAsync().ConfigureAwait(false);
    }

    private async Task<bool> IsDoneAsync(ImportContext context, CancellationToken cancellationToken) =>
        (await store.ReadImportAsync(context.Request.Unit.Id, context.Import, cancellationToken).ConfigureAwait(false))?.State == ImportStates.Done;

    private static ImportSummary SummaryOf(ImportContext context)
    {
        var counts = context.Counts;
        if (counts.Read == 0)
        {
            context.Issues.Refuse(new ObjectPlace(-1, 0, ""), new ObjectFault(ImportCodes.NoObjects, "", "The file has no object; a STIX bundle, a list of objects or one object a line is needed."));
        }

        var issues = context.Issues.ToList();
        return new ImportSummary
        {
            Import = context.Import,
            Outcome = counts.Read == counts.Refused ? ImportOutcome.NothingUsable
                : issues.Any(issue => issue.IsRefusal) ? ImportOutcome.SomeRefused
                : ImportOutcome.Complete,
            Read = counts.Read,
            Made = counts.Made,
            Changed = counts.Changed,
            Unchanged = counts.Unchanged,
            Skipped = counts.Skipped,
            Refused = counts.Refused,
            Closed = counts.Closed,
            Pending = counts.Pending,
            RecordsWritten = counts.RecordsWritten,
            ClaimsWritten = counts.ClaimsWritten,
            Issues = issues,
        };
    }
}
