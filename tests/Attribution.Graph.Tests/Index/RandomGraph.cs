using Attribution.Domain.Kinds;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Index;

/// <summary>Random commits with hubs, shared keys, decisions, versions, withdrawals, claims about claims and mixed labels.</summary>
internal sealed class RandomGraph(int seed)
{
    public const int Labels = 5;

    private static readonly Kind[] Kinds = [Kind.ThreatActor, Kind.IntrusionSet, Kind.Malware, Kind.Ipv4Addr];

    private readonly Random random = new(seed);
    private readonly GraphMaker maker = new();
    private readonly List<int> records = [];
    private readonly List<int> claims = [];

    public FeedStore Store => maker.Store;

    /// <summary>Writes some commits.</summary>
    public void Write(int commits)
    {
        for (var commit = 0; commit < commits; commit++)
        {
            Times(6, AddRecord);
            Times(14, AddClaim);
            Times(3, Decide);
            Times(3, Change);
            maker.Commit();
        }
    }

    /// <summary>Views of readers with different rights, now and of other times.</summary>
    public IEnumerable<View> Views()
    {
        foreach (int[] labels in (int[][])[[1, 2, 3, 4, 5], [1], [1, 2, 3], [2, 4], [1, 3, 4, 5], []])
        {
            var now = Readers.Of(labels);
            yield return now;
            yield return now.At(random.NextInt64(990, maker.Now + 10), null);
            yield return now.At(null, random.NextInt64(0, 60));
            yield return now.At(random.NextInt64(990, maker.Now + 10), random.NextInt64(0, 60));
        }
    }

    private void AddRecord()
    {
        var same = records.Count > 0 && random.Next(3) == 0 ? Pick(records) : 0;
        var kind = same == 0 ? Kinds[random.Next(Kinds.Length)] : (Kind)Store.Records.First(record => record.Number == same).KindCode;
        records.Add(maker.Record(kind, Label(), same, random.Next(6) == 0));
    }

    private void AddClaim()
    {
        var (from, to) = (Hub(), Pick(records));
        var aboutClaim = claims.Count > 0 && random.Next(6) == 0;
        var circle = random.Next(40) == 0;
        claims.Add(maker.Claim(
            random.Next(2) == 0 || aboutClaim ? from : to,
            circle ? claims.Count + 1 : aboutClaim ? Pick(claims) : random.Next(2) == 0 ? to : Pick(records),
            random.Next(1, 4),
            random.Next(3) == 0 ? null : random.Next(0, 5) * 25,
            Label(),
            random.Next(3) == 0 ? null : random.Next(0, 60),
            random.Next(2) == 0 ? null : random.Next(20, 80),
            toIsClaim: aboutClaim || circle));
    }

    private void Decide()
    {
        if (Store.Decisions.Count > 0 && random.Next(4) == 0)
        {
            maker.Withdraw(Store.Decisions[random.Next(Store.Decisions.Count)].Id);
            return;
        }

        var (left, right) = (Pick(records), Pick(records));
        if (left != right)
        {
            maker.Decide(left, right, random.Next(5) switch { 0 => Verdict.Unsure, 1 or 2 => Verdict.Different, _ => Verdict.Same }, Label());
        }
    }

    private void Change()
    {
        switch (random.Next(4))
        {
            case 0:
                maker.ChangeRecord(Pick(records), Label(), random.Next(4) == 0);
                break;
            case 1:
                maker.CloseRecord(Pick(records));
                break;
            case 2:
                maker.ChangeClaim(Pick(claims), Label(), random.Next(0, 101), random.Next(0, 60));
                break;
            default:
                maker.CloseClaim(Pick(claims));
                break;
        }
    }

    private void Times(int most, Action action)
    {
        for (var times = random.Next(1, most + 1); times > 0; times--)
        {
            action();
        }
    }

    private int Hub() => random.Next(3) == 0 ? records[0] : Pick(records);

    private int Pick(List<int> numbers) => numbers[random.Next(numbers.Count)];

    private int Label() => random.Next(2) == 0 ? 1 : random.Next(1, Labels + 1);
}
