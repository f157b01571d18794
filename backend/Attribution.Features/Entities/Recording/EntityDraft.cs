using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Selectors;
using Attribution.Domain.Time;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>An input read as the STIX object that it stands for: checked by the definition of its kind, with the names and selectors that find it.</summary>
internal sealed class EntityDraft
{
    private const int MaxName = 500;
    private const int MaxPropertiesBytes = 64 * 1024;

    // Identity, versions and handling are the server's; who made it is the source.
    private static readonly HashSet<string> Reserved =
        ["id", "type", "spec_version", "created", "modified", "created_by_ref", "revoked", "object_marking_refs", "granular_markings"];

    private EntityDraft(KindDefinition kind, string stixType) => (Kind, StixType) = (kind, stixType);

    /// <summary>The definition of its kind.</summary>
    public KindDefinition Kind { get; }

    /// <summary>Its STIX type.</summary>
    public string StixType { get; }

    /// <summary>Its STIX id.</summary>
    public string StixId { get; private set; } = "";

    /// <summary>The whole object.</summary>
    public JsonElement Object { get; private set; }

    /// <summary>Its properties without those of the server, by name.</summary>
    public byte[] Properties { get; private set; } = [];

    /// <summary>Normalised selectors.</summary>
    public IReadOnlyList<Selector> Selectors { get; private set; } = [];

    /// <summary>Its own name first, then its aliases.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Since when it is seen or valid, as its properties say, µs since 1970; null: they do not.</summary>
    public long? ValidFrom => TimeOf("valid_from") ?? TimeOf("first_seen");

    /// <summary>Until when it is seen or valid, µs since 1970; null: the properties do not say.</summary>
    public long? ValidTo => TimeOf("valid_until") ?? TimeOf("last_seen");

    /// <summary>Reads an input; null: what is wrong was added to <paramref name="errors"/>.</summary>
    public static EntityDraft? Read(EntityStatement input, RecordId id, DateTimeOffset now, List<IUserError> errors)
    {
        var before = errors.Count;
        errors.AddRange(Faults(input));
        if (errors.Count > before)
        {
            return null;
        }

        var kind = KindRegistry.Of(input.Kind);
        EntityDraft draft = new(kind, input.Kind is Domain.Kinds.Kind.Custom ? input.StixType ?? "" : kind.StixType);
        draft.Fill(input, id, now);
        errors.AddRange(draft.ObjectFaults());
        return errors.Count > before ? null : draft;
    }

    private static IEnumerable<InvalidInputError> Faults(EntityStatement input)
    {
        if (!KindRegistry.IsEntity(input.Kind) || input.Kind is Domain.Kinds.Kind.Case)
        {
            yield return Fault("Cases are opened by openCase, charts saved by saveChart.", "kind");
        }

        if ((input.Kind is Domain.Kinds.Kind.Custom) != (input.StixType is not null) || (input.StixType is { } type && !Domain.Kinds.StixId.IsValid($"{type}--00000000-0000-4000-8000-000000000000")))
        {
            yield return Fault("stixType is given for kind CUSTOM only: lower-case letters, digits and hyphens.", "stixType");
        }

        if (input.Name is { } name && name.Trim().Length is 0 or > MaxName)
        {
            yield return Fault($"A name has 1 to {MaxName} characters.", "name");
        }

        if (input.Properties is { } properties)
        {
            if (properties.ValueKind is not JsonValueKind.Object || Encoding.UTF8.GetByteCount(properties.GetRawText()) > MaxPropertiesBytes)
            {
                yield return Fault($"properties is an object of at most {MaxPropertiesBytes >> 10} KiB.", "properties");
            }
            else if (properties.EnumerateObject().FirstOrDefault(property => IsForbidden(input.Kind, property.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } forbidden)
            {
                yield return Fault($"'{forbidden.Name}' is not given here: the server sets identity, times and handling, and references are claims.", "properties", forbidden.Name);
            }
        }
    }

    private static bool IsForbidden(Kind kind, string name) => Reserved.Contains(name) || KindRegistry.Of(kind).Property(name) is { IsReference: true };

    private void Fill(EntityStatement input, RecordId id, DateTimeOffset now)
    {
        var content = input.Properties is { } given ? JsonObject.Create(given) ?? [] : [];
        if (input.Name is { } name)
        {
            content[Kind.NameProperty ?? "name"] = name.Trim();
        }

        Properties = JsonSerializer.SerializeToUtf8Bytes(new JsonObject(content.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))));
        content["type"] = StixType;
        content["spec_version"] = "2.1";
        StixId = (Kind.IsObservable ? ObservableId.Of(Kind, JsonSerializer.SerializeToElement(content)) : null) ?? $"{StixType}--{Guid.ParseExact(id.ToString(), "N"):D}";
        content["id"] = StixId;
        if (!Kind.IsObservable)
        {
            content["created"] = StixTimestamp.Format(now);
            content["modified"] = StixTimestamp.Format(now);
        }

        Object = JsonSerializer.SerializeToElement(content);
        Names = ReadNames();
    }

    // References are claims here, so an object without them is no fault.
    private IEnumerable<InvalidInputError> ObjectFaults()
    {
        foreach (var fault in Kind.Check(Object).Where(fault => !(fault.Code == PropertyFault.Missing && Kind.Property(fault.Path.TrimStart('/')) is { IsReference: true })))
        {
            yield return new InvalidInputError(fault.Code, $"{fault.What} {fault.Allowed}", ["input", "properties", .. fault.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)]);
        }

        List<Selector> selectors = [];
        foreach (var candidate in Kind.SelectorsOf(Object))
        {
            if (SelectorNormalizer.TryNormalize(candidate.Type, candidate.Value, out var selector, out var rejected))
            {
                selectors.Add(selector);
            }
            else
            {
                yield return new InvalidInputError(rejected.Code, rejected.Message, ["input", "properties", .. candidate.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)]);
            }
        }

        Selectors = selectors;
    }

    private List<string> ReadNames()
    {
        List<string> names = [];
        if (Kind.NameProperty is { } property && Object.TryGetProperty(property, out var own) && own.ValueKind is JsonValueKind.String)
        {
            names.Add(own.GetString() ?? "");
        }

        foreach (var alias in Kind.AliasProperties.SelectMany(Aliases).Where(alias => alias.Length is > 0 and <= MaxName && !names.Contains(alias)))
        {
            names.Add(alias);
        }

        return names;
    }

    private IEnumerable<string> Aliases(string property) => Object.TryGetProperty(property, out var list) && list.ValueKind is JsonValueKind.Array
        ? list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString() ?? "")
        : [];

    private long? TimeOf(string property) =>
        Object.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String && StixTimestamp.TryParse(value.GetString() ?? "", out var time)
            ? UnixMicroseconds.From(time)
            : null;

    private static InvalidInputError Fault(string message, params string[] path) => new("INVALID_ENTITY", message, ["input", .. path]);
}
