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
        [.. All.Where(instrument => ObstacleOf(instrument, asking, asked, day) is null).OrderBy(instrument => instrument.IsUrgent)];

    /// <summary>Why one state cannot use an instrument towards another on a day, as a sentence; null: it can.</summary>
    public static string? ObstacleOf(Instrument instrument, JurisdictionCode asking, JurisdictionCode asked, DateOnly day) => instrument switch
    {
        { IsDomestic: true } when asking != asked => "It is used inside one state.",
        { IsDomestic: false } when asking == asked => "It is used between two states.",
        _ when !Binds(instrument, asking) => $"It does not bind {asking}, as far as the table of {CheckedOn:yyyy-MM-dd} knows.",
        _ when !Binds(instrument, asked) => $"It does not bind {asked}, as far as the table of {CheckedOn:yyyy-MM-dd} knows.",
        { ValidFrom: null } => $"It is not in force, as far as the table of {CheckedOn:yyyy-MM-dd} knows.",
        { ValidFrom: { } from } when day < from => $"It can be used from {from:yyyy-MM-dd}.",
        { ValidTo: { } to } when day > to => $"It could be used until {to:yyyy-MM-dd}.",
        _ => null,
    };

    /// <summary>Whether an instrument binds a state.</summary>
    public static bool Binds(Instrument instrument, JurisdictionCode state) => Loaded.Value.Parties[instrument.Parties].Contains(state.ToString());

    private static Table Read()
    {
        using var file = typeof(InstrumentTable).Assembly.GetManifestResourceStream("instruments") ?? throw new InvalidOperationException("The table of instruments is not in the program.");
        return JsonSerializer.Deserialize<Table>(file, Format) ?? throw new InvalidOperationException("The table of instruments is empty.");
    }

    private sealed record Table(DateOnly CheckedOn, IReadOnlyDictionary<string, IReadOnlyList<string>> Parties, IReadOnlyList<Instrument> Instruments);
}
