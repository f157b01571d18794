namespace Attribution.Domain.Names;

/// <summary>Reads the numbers of a checked-in Unicode table: base64 of little-endian base-128 numbers.</summary>
internal ref struct TableReader(string table)
{
    private readonly ReadOnlySpan<byte> bytes = Convert.FromBase64String(table);
    private int at;

    public readonly bool AtEnd => at == bytes.Length;

    public int Read()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            number |= (b & 127) << shift;
            if (b < 128)
            {
                return number;
            }
        }
    }

    /// <summary>Reads a number whose sign is its lowest bit.</summary>
    public int ReadSigned()
    {
        var number = Read();
        return (number & 1) != 0 ? -((number >> 1) + 1) : number >> 1;
    }
}
