namespace Attribution.Graph.Paths;

/// <summary>Places of entities by lead, as an array that is kept between searches: a look-up is one touch of memory. For one search at a time; dispose gives it back.</summary>
internal sealed class PlaceTable : IDisposable
{
    private const int MaxKept = 4;

    private static readonly List<int[]> Kept = [];

    // A place plus one, so that a cleared table is empty.
    private readonly int[] places;
    private readonly List<int> written = [];

    private PlaceTable(int[] places) => this.places = places;

    /// <summary>An empty table for leads up to <paramref name="records"/>.</summary>
    public static PlaceTable Rent(int records)
    {
        lock (Kept)
        {
            var fitting = Kept.FindIndex(kept => kept.Length > records);
            if (fitting >= 0)
            {
                var places = Kept[fitting];
                Kept.RemoveAt(fitting);
                return new PlaceTable(places);
            }

            Kept.RemoveAll(kept => kept.Length <= records);
        }

        return new PlaceTable(new int[records + 1]);
    }

    /// <summary>The place of a lead; −1: none.</summary>
    public int this[int lead] => places[lead] - 1;

    /// <summary>Gives a lead without one its place.</summary>
    public void Add(int lead, int place)
    {
        places[lead] = place + 1;
        written.Add(lead);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var lead in written)
        {
            places[lead] = 0;
        }

        written.Clear();
        lock (Kept)
        {
            if (Kept.Count < MaxKept)
            {
                Kept.Add(places);
            }
        }
    }
}
