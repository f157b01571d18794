using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Sources;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>The first pass: what must be known of the whole file before any object of it can be written, wherever in the file it stands.</summary>
internal sealed class Survey(FileLabels labels, CreatorNames creators, Observations observations, StixKeys keys, Func<StixObject, string> sourceKeyOf)
{
    private const int UuidLength = 36;

    /// <summary>Objects looked through.</summary>
    public long Count { get; private set; }

    /// <summary>Takes an object; faults are left to the pass that writes.</summary>
    public void Take(in ScannedObject scanned)
    {
        Count++;
        if (scanned.Fault is not null || !MayMatter(scanned.Json.Span) || !StixObject.TryParse(scanned, out var parsed, out _))
        {
            return;
        }

        using (parsed)
        {
            switch (parsed.Type)
            {
                case "marking-definition":
                    labels.Markings.Add(parsed);
                    break;
                case "identity":
                    creators.Add(parsed);
                    break;
                case "observed-data":
                    TakeObservation(parsed);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool MayMatter(ReadOnlySpan<byte> json)
    {
        var rest = json.StartsWith("{\"type\":\""u8) ? json.Slice(8, Math.Min(22, json.Length - 8)) : json;
        return rest.IndexOf("\"observed-data\""u8) >= 0 || rest.IndexOf("\"marking-definition\""u8) >= 0 || rest.IndexOf("\"identity\""u8) >= 0;
    }

    private void TakeObservation(StixObject observed)
    {
        if (!observed.TryGet("object_refs"u8, out var references) || references.ValueKind is not JsonValueKind.Array)
        {
            return;
        }

        List<StixKey> observables = [];
        foreach (var reference in references.EnumerateArray())
        {
            if (reference.ValueKind is JsonValueKind.String && reference.GetString() is { Length: <= ReadLimits.MaxIdLength } id && StixId.IsValid(id))
            {
                observables.Add(keys.Of(id));
            }
        }

        observations.Add(
            Guid.ParseExact(observed.Id.AsSpan(observed.Id.Length - UuidLength), "D"),
            labels.Specs.Of(observed),
            sourceKeyOf(observed),
            observables.Distinct());
    }
}
