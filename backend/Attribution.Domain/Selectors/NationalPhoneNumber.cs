namespace Attribution.Domain.Selectors;

/// <summary>Telephone numbers written as people of one region dial them.</summary>
public static class NationalPhoneNumber
{
    /// <summary>The number in international form; one without + or 00 is taken as dialled in the region (ISO 3166 alpha-2, any case).</summary>
    public static SelectorResult Normalize(string value, string region)
    {
        if (PhoneRegion.Find(region) is not { } known)
        {
            return new SelectorResult.Rejected(SelectorFaults.PhoneRegion, "How numbers are dialled in this region is not known; write the number with + or 00.");
        }

        if (value.Length > SelectorNormalizer.MaxLength)
        {
            return new SelectorResult.Rejected(SelectorFaults.TooLong, $"The value has {value.Length} characters; at most {SelectorNormalizer.MaxLength} are allowed.");
        }

        var form = PhoneNumber.Normalize(TextTrim.Trim(value), known);
        return form.Value is { } number
            ? new SelectorResult.Normalized(new Selector(SelectorType.PhoneNumber, number))
            : new SelectorResult.Rejected(form.Code ?? SelectorFaults.PhoneInvalid, form.Message ?? "");
    }
}
