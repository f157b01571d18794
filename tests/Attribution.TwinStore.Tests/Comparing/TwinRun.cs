using Attribution.GraphQL.Types;
using Attribution.TwinStore.Tests.Corpus;
using Attribution.TwinStore.Tests.Leaks;
using Attribution.TwinStore.Tests.Plans;
using Attribution.TwinStore.Tests.Worlds;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>One random graph: T with everything, and for each reader T' with only what he may see. Everything he asks must be answered alike.</summary>
internal sealed class TwinRun(TwinIdentity identity, int seed)
{
    private const int Context = 300;

    /// <summary>Of a unit of its own: what it imports in T is nobody else's.</summary>
    private const string Stranger = "adm.admin1";

    private readonly PlanDice dice = new(seed);
    private readonly List<string> found = [];
    private Dictionary<string, string> told = [];
    private int turn;
    private DryImports imports = new(new ValuePool(new Plan([]), new PlanDice(seed)), new PlanDice(seed));

    /// <summary>A fault built into both servers; null: none.</summary>
    public PlantedLeak? Leak { get; init; }

    /// <summary>Opens the stores that hold only what a reader may see; null: embedded ones.</summary>
    public OpenStore? OpenTwin { get; init; }

    /// <summary>How many of the query documents each reader asks, in percent.</summary>
    public int Percent { get; init; } = 25;

    /// <summary>True: the command line is asked, too.</summary>
    public bool WithCommands { get; init; }

    /// <summary>Requests sent to both.</summary>
    public int Sent { get; private set; }

    /// <summary>Answers of the trail that told an auditor of somebody.</summary>
    public int TrailsTold { get; private set; }

    /// <summary>Most differences that are looked for in one graph.</summary>
    public int Most { get; init; } = 1;

    /// <summary>The first differences, each of another document; empty: none.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync()
    {
        var plan = RandomPlan.Make(seed);
        await using var whole = await TwinWorld.StartAsync(plan, identity, key: 1, Leak);
        GraphQLSteps graphQL = new(whole.Services.GetRequiredService<Schema>());
        using (var all = await Listeners.OpenAsync(whole, graphQL, TwinIdentity.Readers))
        {
            await whole.GoOnAsync(plan.Live, all);
            told = TwinIdentity.Readers.ToDictionary(reader => reader, all.Of);
        }

        imports = new DryImports(new ValuePool(plan, dice), dice);
        await (OpenTwin is null ? imports.MakeAsync(whole, Stranger) : Task.CompletedTask);

        // The last one writes, too: what he writes changes T for all.
        string[] readers = [.. Enumerable.Range(0, TwinIdentity.Readers.Count).Select(index => TwinIdentity.Readers[(index + (seed & 0xFFFF)) % TwinIdentity.Readers.Count])];
        foreach (var reader in readers.TakeWhile(_ => found.Count < Most))
        {
            await CompareAsync(reader, plan, whole, graphQL, writes: reader == readers[^1]);
        }

        if (Leak is null && OpenTwin is null)
        {
            TrailRun trail = new(identity, seed);
            found.AddRange(await trail.DifferencesAsync());
            TrailsTold = trail.Told;
        }

        return found;
    }

    private async Task CompareAsync(string reader, Plan plan, TwinWorld whole, GraphQLSteps graphQL, bool writes)
    {
        var twinPlan = Redaction.Of(plan, identity.Callers[reader].Reader, RandomPlan.End);
        await using var twin = await TwinWorld.StartAsync(twinPlan, identity, key: 2, Leak, OpenTwin);
        await CompareStreamsAsync(reader, twinPlan, twin, graphQL);

        await (OpenTwin is null && reader == Stranger ? imports.MakeAsync(twin, reader) : Task.CompletedTask);

        // No two writes are at one time: what others wrote in T alone is an earlier hour's.
        var now = RandomPlan.End.AddHours(++turn);
        whole.MoveTo(now);
        twin.MoveTo(now);
        await ImportAsync(reader, whole, twin, writes);
        ValuePool pool = new(plan, dice);
        List<Step> steps = [.. graphQL.Watch(imports.Ids, reader), .. graphQL.Read(pool, dice, reader, Percent), .. HttpSteps.Read(pool, dice, reader)];
        if (writes)
        {
            steps.AddRange([.. graphQL.Write(pool, dice, $"{reader} writes", 4), .. HttpSteps.Write(pool, dice, reader), .. graphQL.Read(pool, dice, $"{reader} again", Percent / 2)]);
        }

        // Those who listened or asked before are on the trail of T alone; who saw an own item rightly names them. Auditors ask it where nobody did (TrailRun).
        StepRunner left = new(whole, reader);
        StepRunner right = new(twin, reader);
        foreach (var step in steps.Where(step => (OpenTwin is null || !step.IsImport) && !TrailRun.IsWhoSaw(step)))
        {
            var answers = await Task.WhenAll(left.RunAsync(step), right.RunAsync(step));
            if (answers[0] != answers[1])
            {
                found.Add($"Seed {seed}, {reader}, step '{step.Name}'\n{step.Body}\n{Around(answers[0], answers[1])}");
                if (found.Count >= Most)
                {
                    return;
                }
            }
        }

        Sent += left.Sent + right.Sent;
        if (CursorSeal.Fault(left.Mask.Met, right.Mask.Met) is { } fault)
        {
            found.Add($"Seed {seed}, {reader}: {fault}");
        }

        if (WithCommands)
        {
            await CompareCommandsAsync(reader, pool, whole, twin);
        }
    }

    /// <summary>What the reader is told while others write, each event and their order, must be what he is told where only what he may see is written.</summary>
    private async Task CompareStreamsAsync(string reader, Plan twinPlan, TwinWorld twin, GraphQLSteps graphQL)
    {
        using var one = await Listeners.OpenAsync(twin, graphQL, [reader]);
        await twin.GoOnAsync(twinPlan.Live, one);
        if (one.Of(reader) != told[reader])
        {
            found.Add($"Seed {seed}, {reader}, streams\n{Around(told[reader], one.Of(reader))}");
        }
    }

    // Those of one unit know of each other's imports: who has a colleague that asks after him, makes none.
    private async Task ImportAsync(string reader, TwinWorld whole, TwinWorld twin, bool isLast)
    {
        if (OpenTwin is null && reader != Stranger && (isLast || !TwinIdentity.Readers.Any(other => other != reader && identity.Callers[other].Unit.Id == identity.Callers[reader].Unit.Id)))
        {
            await imports.MakeAsync(whole, reader);
            await imports.MakeAsync(twin, reader);
        }
    }

    private async Task CompareCommandsAsync(string reader, ValuePool pool, TwinWorld whole, TwinWorld twin)
    {
        foreach (var command in CommandSteps.Of(reader, pool, dice))
        {
            var bundle = Uploads.Bundle(pool, dice);
            var (left, right) = (await CommandRunner.RunAsync(whole, command, bundle), await CommandRunner.RunAsync(twin, command, bundle));
            if (left != right)
            {
                found.Add($"Seed {seed}, {reader}, command '{string.Join(' ', command)}'\n{Around(left, right)}");
            }
        }
    }

    /// <summary>The two texts around the first place where they differ.</summary>
    public static string Around(string left, string right)
    {
        var place = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var start = Math.Max(0, place - Context);
        return $"with what is hidden:    …{Cut(left, start)}…\nwithout what is hidden: …{Cut(right, start)}…";
    }

    private static string Cut(string text, int start) => text.Substring(Math.Min(start, text.Length), Math.Min(2 * Context, text.Length - Math.Min(start, text.Length)));
}
