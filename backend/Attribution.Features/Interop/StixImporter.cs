using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
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
    private const string Done = "DONE";

    /// <summary>Imports a file. Refusals of objects are in the summary; failures of the store throw <see cref="GraphStoreException"/>, and what was written till then stays.</summary>
    public async Task<ImportSummary> ImportAsync(ImportRequest request, IProgress<ImportStep>? progress, CancellationToken cancellationToken)
    {
        using var file = await StixFile.OpenAsync(request.Content, cancellationToken).ConfigureAwait(false);
        var committer = new BatchCommitter(store, cancellationToken);
        await using (committer.ConfigureAwait(false))
        {
            var storeIsEmpty = await store.ReadRevisionAsync(cancellationToken).ConfigureAwait(false) == 0;
            FileLabels labels = new(store, request);
            CreatorNames creators = new(labels.Specs);
            var options = OptionsOf(request);
            ImportContext context = new()
            {
                Store = store,
                Ids = ids,
                Request = request,
                Import = ImportIdOf(request.Unit.Id, file.Hash, options),
                FileHash = file.Hash,
                Options = options,
                StoreIsEmpty = storeIsEmpty,
                Sources = new SourceTable(store, ids, request, labels, creators, storeIsEmpty),
                Committer = committer,
            };

            // The reading is synchronous, as the file is a local one: it gets a thread of its own.
            await Task.Run(() => new ImportRun(file, context, labels, creators, progress).RunAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            await EndAsync(context, cancellationToken).ConfigureAwait(false);
            return SummaryOf(context);
        }
    }

    /// <summary>Marks the import as done, unless it is already and nothing was written now.</summary>
    private async Task EndAsync(ImportContext context, CancellationToken cancellationToken)
    {
        await context.Committer.DrainAsync().ConfigureAwait(false);
        if (context.Counts.Read == context.Counts.Refused || context.Request.DryRun)
        {
            return;
        }

        var known = await store.ReadImportAsync(context.Request.Unit.Id, context.Import, cancellationToken).ConfigureAwait(false);
        if (known?.State != Done)
        {
            await context.SendAsync(context.NewBatch(Done)).ConfigureAwait(false);
            await context.Committer.DrainAsync().ConfigureAwait(false);
        }
    }

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
            Revision = context.Committer.Revision,
        };
    }

    private static string OptionsOf(ImportRequest request) => new JsonObject
    {
        ["grade"] = request.DefaultGrade?.Text,
        ["label"] = request.LabelOverride?.Digest(),
        ["snapshot"] = request.Snapshot,
        ["source"] = request.SourceName,
        ["sourceIsPublic"] = request.SourceIsPublic,
        ["trustLabels"] = request.TrustLabels,
    }.ToJsonString();

    private static ImportId ImportIdOf(string unit, byte[] fileHash, string options)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{unit}\n{Convert.ToHexStringLower(fileHash)}\n{options}");
        return new ImportId(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
    }
}
