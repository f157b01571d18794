using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common.Writing;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Sources;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>What all parts of one import share.</summary>
internal sealed record ImportContext
{
    public required IGraphStore Store { get; init; }

    public required IdSource Ids { get; init; }

    public required ImportRequest Request { get; init; }

    public required ImportId Import { get; init; }

    public required byte[] FileHash { get; init; }

    /// <summary>Options that change the outcome, as JSON.</summary>
    public required string Options { get; init; }

    /// <summary>True if nothing was in the store when the import began: then nothing needs to be looked up.</summary>
    public required bool StoreIsEmpty { get; init; }

    public required FileLabels Labels { get; init; }

    public required SourceTable Sources { get; init; }

    public required BatchCommitter Committer { get; init; }

    public FileItems Items { get; } = new();

    public IssueLog Issues { get; } = new();

    public ImportCounts Counts { get; } = new();

    /// <summary>How far it is, as last reported.</summary>
    public ImportStep Step { get; set; }

    /// <summary>What the importer sees of his unit's data.</summary>
    public required OwnSight Sight { get; init; }

    /// <summary>True if the importer sees what of his unit has this label; an administrator who takes owners from the file acts for them.</summary>
    public ValueTask<bool> SeesAsync(LabelId label, CancellationToken cancellationToken) => Request.TrustLabels ? new(true) : Sight.SeesAsync(label, cancellationToken);

    /// <summary>True if a label is wider than another in any term; an administrator who takes labels from the file answers for them.</summary>
    public async ValueTask<bool> IsWeakerAsync(LabelId label, LabelId other, CancellationToken cancellationToken) =>
        label != other
        && !Request.TrustLabels
        && !LabelWidth.IsNoWider(await Store.ReadLabelAsync(label, cancellationToken).ConfigureAwait(false), await Store.ReadLabelAsync(other, cancellationToken).ConfigureAwait(false));

    /// <summary>Those of the unit's waiting claims that the importer sees.</summary>
    public async ValueTask<IReadOnlyList<PendingClaim>> SeenAsync(IReadOnlyList<PendingClaim> waiting, CancellationToken cancellationToken)
    {
        List<PendingClaim> seen = new(waiting.Count);
        foreach (var pending in waiting)
        {
            if (Request.TrustLabels || await Sight.SeesAsync(pending, cancellationToken).ConfigureAwait(false))
            {
                seen.Add(pending);
            }
        }

        return seen;
    }

    /// <summary>Those of the unit's claims that the importer sees, their ends included.</summary>
    public ValueTask<IReadOnlyList<ClaimHead>> SeenAsync(IReadOnlyList<ClaimHead> claims, CancellationToken cancellationToken) =>
        Request.TrustLabels ? new(claims) : Sight.SeenAsync(claims, cancellationToken);

    /// <summary>What is kept of how far it is.</summary>
    public StoredSummary Summary => StoredSummary.Of(Step with { Totals = Counts.Totals }) with { Labels = Labels.Used };

    /// <summary>Sends a batch of this import, unless it is a dry run.</summary>
    public async ValueTask SendAsync(GraphBatch batch)
    {
        if (!Request.DryRun)
        {
            await Committer.SendAsync(batch).ConfigureAwait(false);
        }
    }

    /// <summary>A batch without writes, with the state of the import.</summary>
    public GraphBatch NewBatch(string state)
    {
        var operation = Ids.Next();
        return new GraphBatch
        {
            Operation = new OperationId(operation),
            RequestHash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Import} {IdText.Format(operation)}")),
            Account = Request.Account,
            UnitId = Request.Unit.Id,
            Action = "IMPORT",
            Import = new ImportProgress
            {
                Id = Import,
                UnitId = Request.Unit.Id,
                Account = Request.Account,
                FileName = Request.FileName,
                FileHash = FileHash,
                Options = Options,
                State = state,
                Position = Counts.Read.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Summary = Summary.ToJson(),
                Job = Request.Job,
            },
        };
    }
}
