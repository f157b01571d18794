using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Graph.Store;

namespace Attribution.Graph.Tests.Index;

/// <summary>Fills a <see cref="FeedStore"/> as commits would: numbers and times rise, versions follow each other. Times are small numbers; label 1 is everybody's.</summary>
internal sealed class GraphMaker
{
    private readonly List<int> recordNumbers = [];
    private readonly List<int> claimNumbers = [];
    private bool decided;
    private long recordedAt = 1000;

    public FeedStore Store { get; } = new();

    public long Now => recordedAt;

    public int Record(Kind kind = Kind.Malware, int label = 1, int sameKeyAs = 0, bool revoked = false)
    {
        var number = Store.Records.Select(record => record.Number).DefaultIfEmpty().Max() + 1;
        var key = sameKeyAs == 0 ? number : Store.Records.First(record => record.Number == sameKeyAs).IdentityNumber;
        Store.Records.Add(new IndexRecord(number, (ushort)kind, label, key, recordedAt, long.MaxValue, revoked));
        recordNumbers.Add(number);
        return number;
    }

    public int[] Records(int count) => [.. Enumerable.Range(0, count).Select(_ => Record())];

    public int Claim(
        int from, int to, int type = 1, int? confidence = null, int label = 1, long? validFrom = null, long? validTo = null, bool fromIsClaim = false, bool toIsClaim = false)
    {
        var number = Store.Claims.Select(claim => claim.Number).DefaultIfEmpty().Max() + 1;
        Store.Claims.Add(new IndexClaim(
            number, from, to, fromIsClaim, toIsClaim, (ushort)type, (byte)(confidence ?? 255), label, validFrom ?? long.MinValue, validTo ?? long.MaxValue, recordedAt, long.MaxValue));
        claimNumbers.Add(number);
        return number;
    }

    public DecisionId Decide(int left, int right, Verdict verdict, int label = 1)
    {
        DecisionId id = new((UInt128)(Store.Decisions.Count + 1));
        Store.Decisions.Add(new Decision(id, left, right, verdict, new LabelId(label), "PL-CYB", "pl.analyst1", "", recordedAt, null));
        decided = true;
        return id;
    }

    public void Withdraw(DecisionId id)
    {
        var place = Store.Decisions.FindIndex(decision => decision.Id == id);
        Store.Decisions[place] = Store.Decisions[place] with { WithdrawnAt = recordedAt };
        decided = true;
    }

    public void ChangeRecord(int number, int label, bool revoked = false)
    {
        if (CloseRecord(number) is { } closed)
        {
            Store.Records.Add(closed with { Label = label, Revoked = revoked, RecordedFrom = recordedAt, RecordedTo = long.MaxValue });
        }
    }

    /// <summary>Ends the current version; null if it was written in this commit, since versions of one commit do not follow each other.</summary>
    public IndexRecord? CloseRecord(int number)
    {
        var place = Store.Records.FindLastIndex(record => record.Number == number);
        var last = Store.Records[place];
        if (last.RecordedFrom == recordedAt)
        {
            return null;
        }

        Store.Records[place] = last with { RecordedTo = Math.Min(last.RecordedTo, recordedAt) };
        recordNumbers.Add(number);
        return last;
    }

    public void ChangeClaim(int number, int label, int? confidence, long? validFrom)
    {
        if (CloseClaim(number) is { } closed)
        {
            Store.Claims.Add(closed with
            {
                Label = label, Confidence = (byte)(confidence ?? 255), ValidFrom = validFrom ?? long.MinValue, RecordedFrom = recordedAt, RecordedTo = long.MaxValue,
            });
        }
    }

    public IndexClaim? CloseClaim(int number)
    {
        var place = Store.Claims.FindLastIndex(claim => claim.Number == number);
        var last = Store.Claims[place];
        if (last.RecordedFrom == recordedAt)
        {
            return null;
        }

        Store.Claims[place] = last with { RecordedTo = Math.Min(last.RecordedTo, recordedAt) };
        claimNumbers.Add(number);
        return last;
    }

    public void Commit()
    {
        Store.Changes.Add(new ChangeEntry(Store.Changes.Count + 1, recordedAt, [.. recordNumbers.Distinct()], [.. claimNumbers.Distinct()], decided, 8));
        recordNumbers.Clear();
        claimNumbers.Clear();
        (decided, recordedAt) = (false, recordedAt + 10);
    }
}
