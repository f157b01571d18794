using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Domain.Jurisdictions;

namespace Attribution.Domain.Requests;

/// <summary>The dated table of instruments that ships with the product (<c>instruments.json</c>); read once.</summary>
public static class InstrumentTable
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<Table> Loaded = new(Read);

    /// <summary>Day on which the table was last compared with its sources.</summary>
    public static DateOnly CheckedOn => Loaded.Value.CheckedOn;

    /// <summary>All instruments, those not yet in force too, in the order of the table.</summary>
    public static IReadOnlyList<Instrument> All => Loaded.Value.Instruments;

    /// <summary>The instrument with this id; null: there is none.</summary>
    public static Instrument? Find(string id) => All.FirstOrDefault(instrument => instrument.Id == id);

    /// <summary>What one state can ask of another, or inside itself, on a day; urgent instruments last.</summary>
    public static IReadOnlyList<Instrument> Between(JurisdictionCode asking, JurisdictionCode asked, DateOnly day) =>
        [.. All.Where(instrument => instrument.IsDomestic == (asking == asked) && instrument.IsInForce(day) && Binds(instrument, asking) && Binds(instrument, asked)).OrderBy(instrument => instrument.IsUrgent)];

    /// <summary>Whether an instrument binds a state.</summary>
    public static bool Binds(Instrument instrument, JurisdictionCode state) => Loaded.Value.Parties[instrument.Parties].Contains(state.ToString());

    private static Table Read()
    {
        using var file = typeof(InstrumentTable).Assembly.GetManifestResourceStream("instruments") ?? throw new InvalidOperationException("The table of instruments is not in the program.");
        return JsonSerializer.Deserialize<Table>(file, Format) ?? throw new InvalidOperationException("The table of instruments is empty.");
    }

    private sealed record Table(DateOnly CheckedOn, IReadOnlyDictionary<string, IReadOnlyList<string>> Parties, IReadOnlyList<Instrument> Instruments);
}
