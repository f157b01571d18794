using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Labels;

/// <summary>The labels of a file's objects, each combination evaluated and interned once.</summary>
internal sealed class FileLabels(IGraphStore store, ImportRequest request)
{
    private const int MaxKept = 1_000;

    private readonly List<ObjectLabel?> labels = [];
    private readonly Dictionary<string, LabelId> ids = new(StringComparer.Ordinal);
    private LabelReader? reader;
    private ObjectLabel? unitDefault;

    public LabelSpecs Specs { get; } = new(request.TrustLabels);

    public Markings Markings { get; } = new();

    private LabelReader Reader => reader ??= new LabelReader(Markings, request.Unit.Id, request.Unit.DefaultLabel, request.LabelOverride, request.TrustLabels);

    /// <summary>Labels of what the import brings; null: it is a trial, or there are too many to keep.</summary>
    public IReadOnlyList<int>? Used => request.DryRun || ids.Count > MaxKept ? null : [.. ids.Values.Select(id => id.Value).Order()];

    /// <summary>The label of an object. All markings of the file must be known.</summary>
    public ValueTask<ObjectLabel> OfAsync(StixObject stixObject, CancellationToken cancellationToken) => OfAsync(Specs.Of(stixObject), cancellationToken);

    /// <summary>The label of what objects with this number say.</summary>
    public ValueTask<ObjectLabel> OfAsync(int number, CancellationToken cancellationToken) =>
        number < labels.Count && labels[number] is { } known ? new ValueTask<ObjectLabel>(known) : EvaluateAsync(number, cancellationToken);

    /// <summary>The label of the unit's writes that name none.</summary>
    public async ValueTask<ObjectLabel> DefaultAsync(CancellationToken cancellationToken)
    {
        var label = request.LabelOverride ?? request.Unit.DefaultLabel;
        return unitDefault ??= ObjectLabel.Of(await InternAsync(label, cancellationToken).ConfigureAwait(false), request.Unit.Id, label, []);
    }

    /// <summary>The number of a label; in a dry run one that the store does not know.</summary>
    public async ValueTask<LabelId> InternAsync(HandlingLabel label, CancellationToken cancellationToken)
    {
        var digest = label.Digest();
        if (!ids.TryGetValue(digest, out var id))
        {
            id = request.DryRun ? new LabelId(ids.Count + 1) : await store.InternLabelAsync(label, cancellationToken).ConfigureAwait(false);
            ids.Add(digest, id);
        }

        return id;
    }

    private async ValueTask<ObjectLabel> EvaluateAsync(int number, CancellationToken cancellationToken)
    {
        var (label, owner, statements, fault) = Reader.Read(Specs, number);
        var evaluated = label is null
            ? new ObjectLabel(default, owner, false, "", statements, fault)
            : ObjectLabel.Of(await InternAsync(label, cancellationToken).ConfigureAwait(false), owner, label, statements);
        while (labels.Count <= number)
        {
            labels.Add(null);
        }

        labels[number] = evaluated;
        return evaluated;
    }
}
