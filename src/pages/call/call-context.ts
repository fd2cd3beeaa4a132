import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CallActions, CallState, CallStore } from '../../store/call-store.ts';

/** The call that the page is about. */
export const CallContext = createContext<CallStore | undefined>(undefined);

export const useCallStore = (): CallStore => {
  const store = useContext(CallContext);
  if (!store) throw new Error('A part of the call page stands outside of a call.');
  return store;
};

/** A part of what is known of the call; the component is drawn again when that part changes. */
export const useCall = <Part>(part: (state: CallState & CallActions) => Part): Part =>
  useStore(useCallStore(), part);
