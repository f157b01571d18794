using System.Globalization;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;

namespace Attribution.Features.Operations.HitChecks;

/// <summary>What a unit has asked on one day; kept in the same write as the question, under a guard of its version, so that no two servers count past it.</summary>
internal sealed record HitQuota
{
    /// <summary>How quotas are kept.</summary>
    internal static readonly KeptDocument<HitQuota> Kept = new(Kind.HitQuota, "hit-quota:", "quota");

    /// <summary>Values asked for by account and selector type.</summary>
    public IReadOnlyDictionary<string, int> Asked { get; init; } = new Dictionary<string, int>();

    /// <summary>Accounts and selector types that were stopped, each once.</summary>
    public IReadOnlyList<string> Stopped { get; init; } = [];

    /// <summary>The record of a unit's day.</summary>
    public static RecordId IdOf(string unit, DateTimeOffset now) => new(StableId.Of("hit-quota", unit, now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>The selector type of which an account would ask too much; null: it may ask for these.</summary>
    public SelectorType? Exceeded(string account, IReadOnlyList<Selector> selectors, HitCheckLimits limits)
    {
        foreach (var type in selectors.GroupBy(selector => selector.Type).OrderBy(type => type.Key))
        {
            var ofUnit = Asked.Where(pair => pair.Key.EndsWith(Suffix(type.Key), StringComparison.Ordinal)).Sum(pair => pair.Value);
            if (Asked.GetValueOrDefault(KeyOf(account, type.Key)) + type.Count() > limits.OfAnAccount || ofUnit + type.Count() > limits.OfAUnit)
            {
                return type.Key;
            }
        }

        return null;
    }

    /// <summary>The quota after an account has asked for these.</summary>
    public HitQuota With(string account, IReadOnlyList<Selector> selectors)
    {
        Dictionary<string, int> asked = new(Asked, StringComparer.Ordinal);
        foreach (var type in selectors.GroupBy(selector => selector.Type))
        {
            asked[KeyOf(account, type.Key)] = asked.GetValueOrDefault(KeyOf(account, type.Key)) + type.Count();
        }

        return this with { Asked = asked };
    }

    /// <summary>The quota after an account was stopped; the same if it was before.</summary>
    public HitQuota WithStopped(string account, SelectorType type) => Stopped.Contains(KeyOf(account, type)) ? this : this with { Stopped = [.. Stopped, KeyOf(account, type)] };

    private static string KeyOf(string account, SelectorType type) => account + Suffix(type);

    private static string Suffix(SelectorType type) => "/" + SelectorTypeNames.NameOf(type);
}
