-- The contract that the courier gave the band for (신용번호); '' is the courier's usual one, whatever its code is.
ALTER TABLE waybill_bands ADD COLUMN contract TEXT NOT NULL DEFAULT '';
