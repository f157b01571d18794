using Attribution.Domain.Kinds;
using Attribution.Graph.Store;

namespace Attribution.Features.Common;

/// <summary>What a thing is called by one record of it.</summary>
internal static class RecordName
{
    /// <summary>Its primary name; without one, what its kind makes of its properties.</summary>
    public static string Of(RecordVersion record) =>
        record.Content.Names.FirstOrDefault(name => name.IsPrimary)?.Name
        ?? KindRegistry.Of((Kind)record.Header.KindCode).DisplayName(record.Content.PropertyValues);
}
