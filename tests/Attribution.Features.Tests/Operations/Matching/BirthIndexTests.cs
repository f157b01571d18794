using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Features.Operations.Matching;

namespace Attribution.Features.Tests.Operations.Matching;

public sealed class BirthIndexTests
{
    private static readonly BirthDate[] Dates =
    [
        .. new[] { "1984", "1985", "1984-03", "1984-12", "1985-03", "1984-03-12", "1984-12-03", "1984-03-13", "1984-03-03", "1985-03-12", "1984-03-31" }
            .Select(text => BirthDate.TryParse(text, out var date) ? date : throw new InvalidOperationException(text)),
    ];

    [Fact]
    public void At_AnyDate_GivesThoseWhoseDateMayBeTheSame()
    {
        BirthIndex index = new(new byte[32]);
        foreach (var (place, date) in Dates.Index())
        {
            index.Put(IdOf(place), date);
        }

        foreach (var asked in Dates)
        {
            var expected = Dates.Index().Where(held => held.Item.MatchOf(asked) is not null).Select(held => IdOf(held.Index));
            Assert.Equal(expected.OrderBy(id => id.Value), index.At(asked).OrderBy(id => id.Value));
        }
    }

    [Fact]
    public void Remove_OneOfTwo_LeavesTheOther()
    {
        BirthIndex index = new(new byte[32]);
        index.Put(IdOf(0), Dates[5]);
        index.Put(IdOf(1), Dates[5]);
        index.Remove(IdOf(0));
        index.Remove(IdOf(0));

        Assert.Equal([IdOf(1)], index.At(Dates[0]));
        index.Remove(IdOf(1));
        Assert.Empty(index.At(Dates[0]));
    }

    private static RecordId IdOf(int place) => new((UInt128)(place + 1));
}
