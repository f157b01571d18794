using Attribution.Domain.Selectors;

namespace Attribution.Domain.Tests.Selectors;

/// <summary>What a value normalises to, as one comparable text: the normal form, or the code behind an exclamation mark.</summary>
internal static class Normal
{
    public static string Form(SelectorType type, string value) => Text(SelectorNormalizer.Normalize(type, value));

    public static string Text(SelectorResult result) => result switch
    {
        SelectorResult.Normalized normalized => normalized.Selector.Value,
        SelectorResult.Rejected rejected => "!" + rejected.Code,
        _ => throw new InvalidOperationException($"No text for {result}."),
    };
}
