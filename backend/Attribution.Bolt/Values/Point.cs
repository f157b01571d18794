using System.Globalization;

namespace Neo4j.Driver;

/// <summary>A point in two or three dimensions: POINT of Cypher.</summary>
public sealed class Point : IEquatable<Point>
{
    /// <summary>In two dimensions: 7203 cartesian, 4326 WGS-84 (x is the longitude).</summary>
    public Point(int srId, double x, double y)
        : this(srId, x, y, double.NaN)
    {
    }

    /// <summary>In three dimensions: 9157 cartesian, 4979 WGS-84 (z is the height in m).</summary>
    public Point(int srId, double x, double y, double z) => (SrId, X, Y, Z) = (srId, x, y, z);

    /// <summary>Number of the coordinate reference system: 7203, 9157, 4326 or 4979.</summary>
    public int SrId { get; }

    /// <summary>First coordinate, or longitude in degrees.</summary>
    public double X { get; }

    /// <summary>Second coordinate, or latitude in degrees.</summary>
    public double Y { get; }

    /// <summary>Third coordinate, or height; NaN in two dimensions.</summary>
    public double Z { get; }

    /// <summary>True for the same point in the same system.</summary>
    public bool Equals(Point? other) =>
        other is not null && SrId == other.SrId && X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    /// <summary>True for the same point in the same system.</summary>
    public override bool Equals(object? obj) => Equals(obj as Point);

    /// <summary>Equal for equal points.</summary>
    public override int GetHashCode() => HashCode.Combine(SrId, X, Y, Z);

    /// <summary>As Point{srId=4326, x=1, y=2}.</summary>
    public override string ToString() => double.IsNaN(Z)
        ? string.Create(CultureInfo.InvariantCulture, $"Point{{srId={SrId}, x={X}, y={Y}}}")
        : string.Create(CultureInfo.InvariantCulture, $"Point{{srId={SrId}, x={X}, y={Y}, z={Z}}}");
}
