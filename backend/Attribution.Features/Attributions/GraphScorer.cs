using Attribution.Domain.Time;
using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Store;

namespace Attribution.Features.Attributions;

/// <summary>The scorer over the graph, for the API and the command line. Safe for concurrent use.</summary>
public sealed class GraphScorer : IDisposable
{
    private readonly AttributionRunner runner;
    private readonly EntityFinder finder;
    private readonly TimeProvider clock;

    /// <summary>The scorer over a store.</summary>
    public GraphScorer(IGraphStore store, EntityFinder finder, TimeProvider clock)
    {
        (this.finder, this.clock, Profiles) = (finder, clock, new ProfileCache(store));
        runner = new AttributionRunner(Profiles, clock);
    }

    internal ProfileCache Profiles { get; }

    /// <inheritdoc/>
    public void Dispose() => Profiles.Dispose();

    /// <summary>Who may be behind something; null: there is no such thing that the reader may see.</summary>
    /// <param name="now">The reader.</param>
    /// <param name="subject">Id of a case, incident, campaign, report or grouping.</param>
    /// <param name="role">The part in the crime.</param>
    /// <param name="asOf">The day of the question; null: today.</param>
    /// <param name="recorded">The graph as recorded then; null: now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<AttributionNode?> AnswerAsync(GraphReading now, string subject, ActorRole role, DateTimeOffset? asOf, DateTimeOffset? recorded, CancellationToken cancellationToken)
    {
        var reading = recorded is { } then ? now.At(UnixMicroseconds.From(then), null) : now;
        if (await finder.FindAsync(reading, subject, cancellationToken) is not { } found)
        {
            return null;
        }

        var run = await RunAsync(found, new AttributionQuestion { Role = role, AsOf = AssessAttribution.DayOf(asOf) }, cancellationToken);
        var lead = (await reading.Store.ReadRecordsAsync(reading.View, [found.Entity.Lead], cancellationToken))[0];
        var (document, _) = DocumentWriter.Write(run, NodeIdText.Entity(lead.Id), UnixMicroseconds.From(recorded ?? clock.GetUtcNow()), "");
        return await AnswerReader.ReadAsync(document, now, run.Evidence, cancellationToken);
    }

    /// <summary>The same, taken from the last runs where it is there.</summary>
    internal Task<AttributionRun> RunRecentAsync(EntityNode subject, AttributionQuestion question, CancellationToken cancellationToken) => runner.RunRecentAsync(subject, question, cancellationToken);

    /// <summary>The same evidence and actors, asked with changes or for another day.</summary>
    internal AttributionRun Again(AttributionRun before, AttributionQuestion question) => runner.Again(before, question);

    /// <summary>The answer to a question about something in the graph.</summary>
    internal Task<AttributionRun> RunAsync(EntityNode subject, AttributionQuestion question, CancellationToken cancellationToken) => runner.RunAsync(subject, question, cancellationToken);
}
