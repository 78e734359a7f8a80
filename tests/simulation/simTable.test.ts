/** The table of the seeded world passes the table's contract, so that what it lets through the cloud would too. */
import { WorldTable } from '../../local/sim/worldTable.ts';
import { tableContract } from '../contract/tableContract.ts';

tableContract('of the seeded world', async () => ({ table: new WorldTable(), close: async () => {} }));
