namespace Attribution.Graph.Search;

/// <summary>The order of search inside a tier: length in UTF-16 units, then the folded text ordinally, then the record's number; a name before a selector.</summary>
public static class TextKey
{
    public static int Compare(int leftLength, ReadOnlySpan<byte> left, uint leftOwner, int rightLength, ReadOnlySpan<byte> right, uint rightOwner)
    {
        var byLength = leftLength.CompareTo(rightLength);
        if (byLength != 0)
        {
            return byLength;
        }

        var byText = Compare(left, right);
        return byText != 0 ? byText : leftOwner.CompareTo(rightOwner);
    }

    /// <summary>Compares UTF-8 in the order of UTF-16 units, which is that of ordinal strings: beyond U+FFFF sorts before U+E000.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var common = left.CommonPrefixLength(right);
        return common == left.Length || common == right.Length ? left.Length.CompareTo(right.Length) : Rank(left[common]).CompareTo(Rank(right[common]));
    }

    /// <summary>Record number and sort in one number.</summary>
    public static uint Owner(int recordNumber, bool isSelector) => ((uint)recordNumber << 1) | (isSelector ? 1u : 0u);

    private static int Rank(byte value) => value >= 0xF0 ? value - 2 : value >= 0xEE ? value + 5 : value;
}
