using System.Collections.Frozen;
using Attribution.Domain.Kinds;

namespace Attribution.Domain.Relationships;

/// <summary>The kinds that may stand at one end of a relationship.</summary>
public sealed class KindSet
{
    private readonly FrozenSet<Kind> kinds;
    private readonly bool isAny;
    private readonly bool holdsObservables;

    private KindSet(bool isAny, bool holdsObservables, params ReadOnlySpan<Kind> kinds)
    {
        (this.isAny, this.holdsObservables) = (isAny, holdsObservables);
        this.kinds = kinds.ToArray().ToFrozenSet();
    }

    /// <summary>Every kind.</summary>
    internal static KindSet Any { get; } = new(true, true);

    /// <summary>
    /// Whether a kind may stand there. A unit may stand where an identity may and a case where an incident may, because in STIX they are
    /// those; a type of others may stand anywhere, because nothing is known of it.
    /// </summary>
    public bool Contains(Kind kind) => isAny || kind is Kind.Custom || kinds.Contains(kind) || kind switch
    {
        Kind.Unit => kinds.Contains(Kind.Identity),
        Kind.Case => kinds.Contains(Kind.Incident),
        _ => holdsObservables && KindRegistry.Of(kind).IsObservable,
    };

    internal static KindSet Of(params ReadOnlySpan<Kind> kinds) => new(false, false, kinds);

    /// <summary>All observables, those of our own included, and these kinds.</summary>
    internal static KindSet Observables(params ReadOnlySpan<Kind> others) => new(false, true, others);
}
