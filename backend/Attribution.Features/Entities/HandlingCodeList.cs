using Attribution.Domain.Labels;
using Attribution.Features.Common;

namespace Attribution.Features.Entities;

/// <summary>The handling codes of a set, one by one as the API gives them.</summary>
internal static class HandlingCodeList
{
    /// <summary>The codes in order.</summary>
    public static IReadOnlyList<HandlingCode> Of(HandlingCodes codes) => [.. Enum.GetValues<HandlingCode>().Where(code => codes.HasFlag(FlagOf(code)))];

    /// <summary>The flag of a code.</summary>
    public static HandlingCodes FlagOf(HandlingCode code) => (HandlingCodes)(1 << (int)code);
}
