using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Targets;

namespace Attribution.Features.Operations.HitChecks;

/// <summary>Looks selectors up in the blind index and says of each what may be released. A silent target takes the same steps as none.</summary>
public sealed class HitAnswers(TargetFeed feed, Hubs hubs, KnownUnits units, TimeProvider clock)
{
    /// <summary>What a unit is told of each selector; its own targets are left out, which it sees anyway.</summary>
    internal async Task<IReadOnlyList<AskedSelector>> OfAsync(IReadOnlyList<Selector> selectors, string asker, CancellationToken cancellationToken)
    {
        var index = await feed.RefreshAsync(cancellationToken);
        var areHubs = await hubs.AreAsync(selectors, cancellationToken);
        var now = clock.GetUtcNow();
        var directory = units();
        List<AskedSelector> answers = new(selectors.Count);
        for (var place = 0; place < selectors.Count; place++)
        {
            var held = index.At(index.PlaceOf(selectors[place]), now);
            var found = areHubs[place] || held.Count >= Hubs.ManyUnits ? [] : held.Where(entry => entry.Unit != asker).ToArray();
            answers.Add(AnswerOf(selectors[place], found, asker, directory));
        }

        return answers;
    }

    private static AskedSelector AnswerOf(Selector selector, BlindEntry[] found, string asker, IReadOnlyList<CallerUnit> directory)
    {
        var contacts = found.Select(entry => (Entry: entry, Contact: ContactOf(entry, asker, directory))).Where(pair => pair.Contact is not null).ToArray();
        return new AskedSelector
        {
            Type = selector.Type,
            Value = selector.Value,
            Contacts = [.. contacts.Select(pair => pair.Contact).OfType<string>().Distinct(StringComparer.Ordinal)],
            DoNotTouch = contacts.Any(pair => pair.Entry.DoNotTouch),
            Found = AskedSelector.FoundOf(found.Select(entry => $"{entry.Target}")),
        };
    }

    private static string? ContactOf(BlindEntry entry, string asker, IReadOnlyList<CallerUnit> directory) => entry.Policy switch
    {
        TargetPolicy.Notify => entry.Unit,
        TargetPolicy.Coordinator => Coordinators.Of(directory, entry.Unit, asker)?.Id,
        TargetPolicy.SupervisorOnly or TargetPolicy.Silent => null,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown policy {entry.Policy}."),
    };
}
